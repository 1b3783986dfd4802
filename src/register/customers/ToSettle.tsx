import { Link } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import type { MatchKey } from '../../domain/customer.ts';
import { countsOn, isMatchable } from '../../policy/matching/register.ts';
import { registerTasks, type RegisterTask } from '../../policy/matching/registerTasks.ts';
import type { NamedIdentifier } from '../../ports/customerDesk.ts';
import { PlainText } from '../../ui/PlainText.tsx';
import { orThrow } from '../../ui/query/problemThrown.ts';
import { Section } from '../../ui/Section.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { Asked } from '../Asked.tsx';
import { usePlace } from '../place.ts';
import { useRegister } from '../registerContext.ts';
import { readableValue } from './readableValue.ts';

/** Addresses that nobody has said a last word on. */
export function ToSettle() {
  const text = useTextStyles();
  const words = useRegisterWording().customers.find;
  const { outside, today } = useRegister();
  const asked = useQuery({ queryKey: ['customers', 'unconfirmed'], queryFn: ({ signal }) => orThrow(outside.customerDesk.unconfirmed(signal)) });
  return (
    <Section heading={words.settleHeading}>
      <Asked asked={asked}>
        {({ identifiers, complete }) => {
          const tasks = tasksIn(identifiers.filter(({ identifier }) => countsOn(identifier.value, today())));
          return (
            <>
              <p className={text.line}>{tasks.length === 0 ? words.settleNone : words.settleIntro}</p>
              <ul className={text.list}>
                {tasks.map((task) => (
                  <Task key={`${task.kind} ${task.key}`} task={task} names={namesIn(identifiers)} />
                ))}
              </ul>
              {!complete && <p className={text.small}>{words.settleMore}</p>}
            </>
          );
        }}
      </Asked>
    </Section>
  );
}

function Task({ task, names }: { readonly task: RegisterTask; readonly names: ReadonlyMap<string, string> }) {
  const text = useTextStyles();
  const words = useRegisterWording().customers;
  const { go } = usePlace();
  return (
    <li className={text.stack}>
      <p className={text.strong}>
        <PlainText>{readableValue(task.key)}</PlainText>
      </p>
      <p className={text.line}>{words.find.task[task.kind]}</p>
      <div className={text.row}>
        {task.customers.map((customer) => (
          <Link key={customer} as="button" onClick={() => go({ area: 'customers', reference: customer })}>
            <PlainText>{words.addresses.open(names.get(customer) ?? customer)}</PlainText>
          </Link>
        ))}
      </div>
    </li>
  );
}

function tasksIn(identifiers: readonly NamedIdentifier[]): readonly RegisterTask[] {
  const values = identifiers.map(({ identifier }) => identifier.value).filter(isMatchable);
  const keys: readonly MatchKey[] = [...new Set(values.map(({ value }) => value))];
  return keys.flatMap((key) => registerTasks(key, values.filter(({ value }) => value === key)));
}

function namesIn(identifiers: readonly NamedIdentifier[]): ReadonlyMap<string, string> {
  return new Map(identifiers.map(({ identifier, customerName }) => [identifier.value.customer, customerName]));
}
