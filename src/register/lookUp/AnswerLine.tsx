import type { LineStatus } from '../../ui/status/lineStatus.ts';
import { statusIcons } from '../../ui/status/statusIcons.tsx';
import { statusSentence } from '../../ui/status/statusSentence.ts';
import { StatusWords } from '../../ui/status/StatusWords.tsx';
import { useHiddenStyle } from '../../ui/hiddenStyle.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useRegister } from '../registerContext.ts';
import { useDates } from '../useDates.ts';

/** How things stand, and when that was checked. Screen readers are told of new words, not of a new time. */
export function AnswerLine({ status }: { readonly status: LineStatus }) {
  const { hidden } = useHiddenStyle();
  const wording = useWording();
  const dates = useDates();
  const { clock } = useRegister().outside;
  const sentence = statusSentence(status, wording, dates, clock.now());
  return (
    <>
      <StatusWords kind={status.kind} icon={statusIcons[status.kind]} sentence={sentence} />
      <span role="status" className={hidden}>
        {sentence.words}
      </span>
    </>
  );
}
