import { ClipboardTextLtrRegular } from '@fluentui/react-icons/svg/clipboard-text-ltr';
import type { OwnIncident } from '../../domain/incident.ts';
import { nextSentences } from '../../policy/pack/incidentSteps.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { HistoryLine } from './HistoryLine.tsx';

/** An incident this person logged, where it stands in time. What came of it stands below the time line. */
export function IncidentLine({ incident: { reference, state }, when }: { readonly incident: OwnIncident; readonly when: string }) {
  const words = useWording().history;
  return <HistoryLine icons={<ClipboardTextLtrRegular />} title={words.yourIncident(reference)} how={nextSentences[state].label} when={when} />;
}
