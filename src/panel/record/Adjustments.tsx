import type { AdjustmentCard } from '../../domain/card.ts';
import type { RequestedAdjustment } from '../../domain/contact.ts';
import { useAdjustmentTexts } from '../useCouncilWords.ts';
import { AgreedAdjustment } from '../../ui/cards/AgreedAdjustment.tsx';
import { AskedAdjustment } from '../../ui/cards/AskedAdjustment.tsx';
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
  const words = useWording().adjustments;
  const adjustmentTexts = useAdjustmentTexts();
  const { dates } = useWorkspace();
  const open = requested.filter(({ adjustment }) => !agreed.some((card) => card.adjustment === adjustment));
  if (agreed.length + open.length === 0) return null;
  return (
    <Section heading={words.heading}>
      <ul className={text.list}>
        {agreed.map((card) => (
          <AgreedAdjustment key={card.ref} card={card} dates={dates} />
        ))}
        {open.map((request) => (
          <li key={request.id}>
            <AskedAdjustment request={request} label={adjustmentTexts[request.adjustment].label} dates={dates} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
