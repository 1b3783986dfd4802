import { KeptFiles } from '../../ui/KeptFiles.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useOwnIncidents } from '../query/useIncidentsAbout.ts';
import type { FormSubject } from '../subject.ts';
import { useWorkspace } from '../workspaceContext.ts';
import { EvidenceStatus } from './EvidenceStatus.tsx';

/** The evidence of an incident that was logged a moment ago: on its way, or kept. */
export function EvidenceOf({ subject, clientReference }: { readonly subject: FormSubject; readonly clientReference: string }) {
  const text = useTextStyles();
  const words = useWording().evidence;
  const { evidence, dates } = useWorkspace();
  const own = useOwnIncidents(subject, true);
  const waiting = evidence.items.find((each) => each.clientReference === clientReference);
  const kept = evidence.kept.get(clientReference);
  if (!waiting && !kept) return null;
  const files = own.value?.find((incident) => incident.clientReference === clientReference)?.files ?? [];
  return (
    <section className={text.stack}>
      <h3 className={text.strong}>{words.evidence}</h3>
      {waiting ? <EvidenceStatus waiting={waiting} /> : kept && <p className={text.line} role="status">{words.kept[kept]}</p>}
      <KeptFiles files={files} words={words} dates={dates} />
    </section>
  );
}
