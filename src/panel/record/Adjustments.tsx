import type { AdjustmentCard } from '../../domain/card.ts';
import type { RequestedAdjustment } from '../../domain/contact.ts';
import { useAdjustmentTexts } from '../useCouncilWords.ts';
import { AgreedAdjustment } from '../../ui/cards/AgreedAdjustment.tsx';
import { PlainText } from '../../ui/PlainText.tsx';
import { Section } from '../../ui/Section.tsx';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useWorkspace } from '../workspaceContext.ts';
import { useTextStyles } from '../../ui/textStyles.ts';

export interface AdjustmentsProps {
  readonly agreed: readonly AdjustmentCard[];
  readonly requested: readonly RequestedAdjustment[];
}

/** What was agreed so that the customer can use our services, first of all; then what somebody asked for. */
export function Adjustments({ agreed, requested }: AdjustmentsProps) {
  const text = useTextStyles();
  const wording = useWording();
  const words = wording.adjustments;
  const adjustmentTexts = useAdjustmentTexts();
  const saysMore = (note: string, label: string) => note.trim() !== '' && note.trim() !== wording.forms.contact.requestedNote(label);
  const { dates } = useWorkspace();
  const open = requested.filter(({ adjustment }) => !agreed.some((card) => card.adjustment === adjustment));
  if (agreed.length + open.length === 0) return null;
  return (
    <Section heading={words.heading}>
      <ul className={text.list}>
        {agreed.map((card) => (
          <AgreedAdjustment key={card.ref} card={card} dates={dates} />
        ))}
        {open.map(({ id, adjustment, at, note, colleague }) => (
          <li key={id}>
            <p className={text.strong}>{adjustmentTexts[adjustment].label}</p>
            {saysMore(note, adjustmentTexts[adjustment].label) && (
              <p className={text.line}>
                <PlainText>{note}</PlainText>
              </p>
            )}
            <p className={text.small}>
              {colleague === undefined ? words.asked(dates.day(dates.dayOf(at))) : words.askedBy(dates.day(dates.dayOf(at)), colleague)}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
