import { Link } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import type { EmailAddress } from '../../domain/emailAddress.ts';
import type { ManagedIncident } from '../../ports/managedIncidents.ts';
import { orThrow, problemOf } from '../../ui/query/problemThrown.ts';
import { PlainText } from '../../ui/PlainText.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { Section } from '../../ui/Section.tsx';
import { SkeletonLines } from '../../ui/SkeletonLines.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { areasFor, usePlace } from '../place.ts';
import { useRegister } from '../registerContext.ts';

/** The way from an incident to the customer whose address it names, for those who may read customers. */
export function CustomerLink({ managed }: { readonly managed: ManagedIncident }) {
  const text = useTextStyles();
  const words = useRegisterWording().incidents.around;
  const { roles } = useRegister();
  const { sender } = managed.incident;
  if (!areasFor(roles).includes('customers')) return null;
  return <Section heading={words.customerHeading}>{sender === undefined ? <p className={text.line}>{words.noAddress}</p> : <Found sender={sender} />}</Section>;
}

function Found({ sender }: { readonly sender: EmailAddress }) {
  const text = useTextStyles();
  const { shell, incidents } = useRegisterWording();
  const words = incidents.around;
  const { outside } = useRegister();
  const { go } = usePlace();
  const query = useQuery({ queryKey: ['register', 'customers', 'withKey', sender], queryFn: ({ signal }) => orThrow(outside.customers.withKey(sender, signal)) });
  const { data, error, isFetching, refetch } = query;
  if (error) return <ProblemNote sentence={shell.problem[problemOf(error).kind]} busy={isFetching} onTryAgain={() => void refetch()} />;
  if (!data) return <SkeletonLines lines={1} />;
  if (data.length === 0) return <p className={text.line}>{words.notInRegister}</p>;
  return (
    <ul className={text.list}>
      {data.map(({ customer: { value } }) => (
        <li key={value.key}>
          <Link as="button" onClick={() => go({ area: 'customers', reference: value.key })}>
            <PlainText>{words.inRegister(value.displayName)}</PlainText>
          </Link>
        </li>
      ))}
    </ul>
  );
}
