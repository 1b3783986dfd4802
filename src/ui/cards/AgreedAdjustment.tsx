import type { AdjustmentCard } from '../../domain/card.ts';
import type { DateWords } from '../dates.ts';
import { PlainText } from '../PlainText.tsx';
import { useTextStyles } from '../textStyles.ts';
import { useWording } from '../wording/wordingContext.ts';

/** What we do for a customer, in one item of a list. */
export function AgreedAdjustment({ card, dates }: { readonly card: Pick<AdjustmentCard, 'instruction' | 'agreedOn'>; readonly dates: DateWords }) {
  const text = useTextStyles();
  const words = useWording().adjustments;
  return (
    <li>
      <p className={text.strong}>
        <PlainText>{card.instruction}</PlainText>
      </p>
      <p className={text.small}>{words.agreed(dates.day(card.agreedOn))}</p>
    </li>
  );
}
