import { StatusWords, type StatusWordsProps } from '../../ui/status/StatusWords.tsx';
import { useAnnouncement } from './announcement.ts';

/** The one line that says what is known of the sender. Announced politely when its words change. */
export function StatusLine(props: StatusWordsProps) {
  useAnnouncement(props.sentence.words);
  return <StatusWords {...props} />;
}
