import { Button, Link } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import type { CustomerFile } from '../../ports/customers.ts';
import { PlainText } from '../../ui/PlainText.tsx';
import { orThrow } from '../../ui/query/problemThrown.ts';
import { Section } from '../../ui/Section.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { Asked } from '../Asked.tsx';
import { usePlace } from '../place.ts';
import { useRegister } from '../registerContext.ts';
import { useDates } from '../useDates.ts';
import { useMayPropose } from './mayEdit.ts';

/** The arrangements of one customer, whatever their state. */
export function useArrangementsOf(customer: string) {
  const { outside } = useRegister();
  return useQuery({ queryKey: ['customers', 'arrangements', customer], queryFn: ({ signal }) => orThrow(outside.arrangements.ofCustomer(customer, signal)) });
}

/** What was decided about a customer, and the way to propose something. */
export function ArrangementsOf({ file }: { readonly file: CustomerFile }) {
  const text = useTextStyles();
  const { customers, arrangement: words, shell } = useRegisterWording();
  const { go } = usePlace();
  const dates = useDates();
  const mayPropose = useMayPropose();
  const { key, status, deceased } = file.customer.value;
  const asked = useArrangementsOf(key);
  return (
    <Section heading={customers.page.arrangementsHeading}>
      <Asked asked={asked}>
        {(lines) => (
          <ul className={text.list}>
            {lines.length === 0 && <li className={text.line}>{customers.page.noArrangements}</li>}
            {lines.map(({ value: { arrangement } }) => (
              <li key={arrangement.ref}>
                <Link as="button" onClick={() => go({ area: 'inForce', reference: arrangement.ref })}>
                  {`${arrangement.ref}: ${words.state[arrangement.state]}`}
                </Link>
                <p className={text.small}>
                  <PlainText>
                    {customers.page.arrangementLine(
                      arrangement.scope.services === 'all' ? shell.everyService : arrangement.scope.services.join(', '),
                      dates.day(arrangement.end),
                    )}
                  </PlainText>
                </p>
              </li>
            ))}
          </ul>
        )}
      </Asked>
      {mayPropose && status.kind === 'active' && !deceased && (
        <div className={text.row}>
          <Button appearance="primary" onClick={() => go({ area: 'needsDecision', reference: `new:${key}` })}>
            {customers.page.propose}
          </Button>
        </div>
      )}
    </Section>
  );
}
