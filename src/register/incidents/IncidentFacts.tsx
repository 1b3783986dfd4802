import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import type { KeptFile } from '../../domain/keptFile.ts';
import { nextSentences } from '../../policy/pack/incidentSteps.ts';
import { behavioursOf } from '../../policy/pack/behaviours.ts';
import type { ManagedIncident } from '../../ports/managedIncidents.ts';
import type { Stored } from '../../ports/stored.ts';
import { Notice } from '../../ui/Notice.tsx';
import { KeptFiles } from '../../ui/KeptFiles.tsx';
import { PlainText } from '../../ui/PlainText.tsx';
import { Section } from '../../ui/Section.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useDates } from '../useDates.ts';
import { FactList, type Fact } from './FactList.tsx';
import { useAnswerFacts } from './useAnswerFacts.ts';
import { usePolicyWords } from '../words.ts';

/** Where and when it was, whom it concerned, where it stands. */
export function IncidentFacts({ stored }: { readonly stored: Stored<ManagedIncident> }) {
  const words = useRegisterWording().incidents.page;
  const wording = useWording();
  const dates = useDates();
  const behaviours = usePolicyWords().behaviours;
  const answers = useAnswerFacts(stored.value.incident.answers);
  const { incident, customerName, subject, outcome, supportChecked, accounts } = stored.value;
  const { state, severity, barriers, police, internetMessageId, duplicateOf, sender } = incident;
  const affected = [...new Set(accounts.flatMap((account) => account.affected.map((party) => (party === 'me' ? account.reporterName : wording.affected[party]))))];
  const plain = (label: string, value: string | undefined): Fact => ({ label, value: value === undefined || value.trim() === '' ? undefined : <PlainText>{value}</PlainText> });
  const { label } = nextSentences[state];
  const files = incident.evidence.flatMap((each) => (each.kind === 'file' ? [each] : []));
  return (
    <>
      {incident.visibility === 'private' && <Notice icon={<LockClosedRegular />}>{words.private}</Notice>}
      {incident.contested && <Notice icon={<InfoRegular />}>{words.contested}</Notice>}
      <Section heading={words.facts}>
        <FactList
          facts={[
            { label: words.state, value: state === 'submitted' ? label : words.stateBy(label, stored.changedBy, dates.moment(stored.changedAt)) },
            plain(words.duplicateOf, duplicateOf),
            plain(words.reporterReads, outcome),
            { label: words.behaviours, value: behavioursOf(incident.behaviours, behaviours).map((each) => each.label).join(', ') },
            { label: words.happened, value: dates.moment(incident.occurredAt) },
            { label: words.method, value: wording.history.method[incident.method] },
            { label: words.service, value: incident.service },
            plain(words.customer, [customerName.trim() === '' ? words.nobodyKnown : customerName, ...(sender === undefined ? [] : [sender])].join(', ')),
            { label: words.directedAt, value: affected.length === 0 ? undefined : affected.join(', ') },
            plain(words.subject, subject),
            { label: words.evidence, value: internetMessageId === undefined && files.length === 0 ? undefined : <EvidenceFact internetMessageId={internetMessageId} files={files} /> },
            { label: words.police, value: police && wording.police[police] },
            ...answers,
            { label: words.severity, value: severity && words.severityLevel[severity.level] },
            plain(words.barriers, barriers && `${words.barrierAnswer[barriers.answer]}. ${barriers.note}`),
            { label: words.supportChecked, value: supportChecked ? words.supportDone : undefined },
          ]}
        />
      </Section>
    </>
  );
}

/** The message where it lies, and the files that were kept beside it. */
function EvidenceFact({ internetMessageId, files }: { readonly internetMessageId: string | undefined; readonly files: readonly KeptFile[] }) {
  const text = useTextStyles();
  const words = useRegisterWording().incidents.page;
  const { evidence } = useWording();
  const dates = useDates();
  return (
    <div className={text.stack}>
      {internetMessageId !== undefined && <PlainText>{words.messageId(internetMessageId)}</PlainText>}
      <KeptFiles files={files} words={evidence} dates={dates} />
    </div>
  );
}
