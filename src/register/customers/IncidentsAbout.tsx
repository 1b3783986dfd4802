import { Link } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import type { MatchKey } from '../../domain/customer.ts';
import { incidentKey } from '../../domain/incidentRecord.ts';
import { orThrow } from '../../ui/query/problemThrown.ts';
import { Section } from '../../ui/Section.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { Asked } from '../Asked.tsx';
import { usePlace } from '../place.ts';
import { useRegister } from '../registerContext.ts';
import { useDates } from '../useDates.ts';
import { usePolicyWords } from '../words.ts';

/** What was logged from any of a customer's addresses. */
export function IncidentsAbout({ keys }: { readonly keys: readonly MatchKey[] }) {
  const text = useTextStyles();
  const { page } = useRegisterWording().customers;
  const { outside } = useRegister();
  const { go } = usePlace();
  const dates = useDates();
  const { behaviours } = usePolicyWords();
  const asked = useQuery({ queryKey: ['customers', 'incidents', keys], queryFn: ({ signal }) => orThrow(outside.incidents.about(keys, signal)) });
  return (
    <Section heading={page.incidentsHeading}>
      <Asked asked={asked}>
        {(incidents) => (
          <ul className={text.list}>
            {incidents.length === 0 && <li className={text.line}>{page.noIncidents}</li>}
            {incidents.map(({ value: { incident }, row }) => (
              <li key={row.id}>
                <Link as="button" onClick={() => go({ area: 'incidents', reference: incidentKey(incident) })}>
                  {incident.reference}
                </Link>
                <p className={text.line}>{incident.behaviours.map((code) => behaviours[code].label).join(', ')}</p>
                <p className={text.small}>{page.happened(dates.day(dates.dayOf(incident.occurredAt)))}</p>
              </li>
            ))}
          </ul>
        )}
      </Asked>
    </Section>
  );
}
