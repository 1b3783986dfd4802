import { Link } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import type { EmailAddress } from '../../domain/emailAddress.ts';
import { incidentKey, type Incident } from '../../domain/incidentRecord.ts';
import { courseOfConduct } from '../../policy/incident/courseOfConduct.ts';
import { nextSentences } from '../../policy/pack/incidentSteps.ts';
import type { ManagedIncident } from '../../ports/managedIncidents.ts';
import { orThrow, problemOf } from '../../ui/query/problemThrown.ts';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { Section } from '../../ui/Section.tsx';
import { SkeletonLines } from '../../ui/SkeletonLines.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { usePlace } from '../place.ts';
import { useRegister } from '../registerContext.ts';
import { useDates } from '../useDates.ts';

/** What else was logged about the same address: to find a duplicate, and as facts. */
export function SameAddress({ managed: { incident } }: { readonly managed: ManagedIncident }) {
  const words = useRegisterWording().incidents.around;
  const { sender } = incident;
  if (sender === undefined) return null;
  return (
    <Section heading={words.others}>
      <Others incident={incident} sender={sender} />
    </Section>
  );
}

function Others({ incident, sender }: { readonly incident: Incident; readonly sender: EmailAddress }) {
  const text = useTextStyles();
  const { shell, incidents } = useRegisterWording();
  const words = incidents.around;
  const { outside } = useRegister();
  const { go } = usePlace();
  const dates = useDates();
  const query = useQuery({ queryKey: ['register', 'incidents', 'about', sender], queryFn: ({ signal }) => orThrow(outside.incidents.about([sender], signal)) });
  const { data, error, isFetching, refetch } = query;
  if (error) return <ProblemNote sentence={shell.problem[problemOf(error).kind]} busy={isFetching} onTryAgain={() => void refetch()} />;
  if (!data) return <SkeletonLines lines={2} />;
  const all = data.map(({ value }) => value.incident);
  const others = all.filter(({ clientReference, reference }) => clientReference !== incident.clientReference && reference !== incident.reference);
  const harassment = courseOfConduct(all);
  if (others.length === 0) return <p className={text.line}>{words.noOthers}</p>;
  return (
    <>
      {harassment && <p className={text.line}>{words.harassment(harassment.count)}</p>}
      <ul className={text.list}>
        {others.map((other) => (
          <li key={other.clientReference} className={text.line}>
            <Link as="button" onClick={() => go({ area: 'incidents', reference: incidentKey(other) })}>
              {other.reference}
            </Link>
            {` · ${dates.day(dates.dayOf(other.occurredAt))} · ${nextSentences[other.state].label}`}
          </li>
        ))}
      </ul>
    </>
  );
}
