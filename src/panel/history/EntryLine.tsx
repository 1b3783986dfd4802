import { CalendarLtrRegular } from '@fluentui/react-icons/svg/calendar-ltr';
import { ClipboardTextLtrRegular } from '@fluentui/react-icons/svg/clipboard-text-ltr';
import { nextSentences } from '../../policy/pack/incidentSteps.ts';
import type { TimelineEntry } from '../../policy/contact/timeline.ts';
import { scopeWords } from '../../ui/cards/scopeWords.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { ContactLine } from './ContactLine.tsx';
import { ConversationLine } from './ConversationLine.tsx';
import { HistoryLine } from './HistoryLine.tsx';

export interface EntryLineProps {
  readonly entry: TimelineEntry;
  /** Whether there may be more e-mails in it than were read. */
  readonly atLeast: boolean;
  /** When, as short as its group allows. */
  readonly when: string;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** One entry of the time line, whatever it is. */
export function EntryLine({ entry, atLeast, when, open, onToggle }: EntryLineProps) {
  const wording = useWording();
  const words = wording.history;
  switch (entry.kind) {
    case 'contact':
      return <ContactLine contact={entry.contact} when={when} />;
    case 'conversation':
      return <ConversationLine contacts={entry.contacts} atLeast={atLeast} when={when} open={open} onToggle={onToggle} />;
    case 'ownIncident':
      return <HistoryLine icons={<ClipboardTextLtrRegular />} title={words.yourIncident(entry.incident.reference)} how={nextSentences[entry.incident.state].label} when={when} />;
    case 'incident': {
      const { reference, state, loggedBy } = entry.incident;
      return <HistoryLine icons={<ClipboardTextLtrRegular />} title={words.incident(reference)} how={words.incidentBy(nextSentences[state].label, loggedBy)} when={when} />;
    }
    case 'arrangement':
      return <HistoryLine icons={<CalendarLtrRegular />} title={words.arrangement[entry.event]} how={scopeWords(entry.card, wording)} when={when} />;
  }
}
