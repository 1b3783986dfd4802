import type { RequestedAdjustment } from '../../domain/contact.ts';
import type { DateWords } from '../dates.ts';
import { PlainText } from '../PlainText.tsx';
import { useTextStyles } from '../textStyles.ts';
import { useWording } from '../wording/wordingContext.ts';

export interface AskedAdjustmentProps {
  readonly request: RequestedAdjustment;
  /** The adjustment in the council's words. */
  readonly label: string;
  readonly dates: DateWords;
}

/** What somebody asked for and nobody has decided yet. */
export function AskedAdjustment({ request: { note, at, colleague }, label, dates }: AskedAdjustmentProps) {
  const text = useTextStyles();
  const wording = useWording();
  const words = wording.adjustments;
  const on = dates.day(dates.dayOf(at));
  const saysMore = note.trim() !== '' && note.trim() !== wording.forms.contact.requestedNote(label);
  return (
    <>
      <p className={text.strong}>{label}</p>
      {saysMore && (
        <p className={text.line}>
          <PlainText>{note}</PlainText>
        </p>
      )}
      <p className={text.small}>{colleague === undefined ? words.asked(on) : words.askedBy(on, colleague)}</p>
    </>
  );
}
