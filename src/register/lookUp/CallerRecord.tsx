import type { RequestedAdjustment } from '../../domain/contact.ts';
import type { SenderRecord, StandingArrangement } from '../../policy/matching/senderRecord.ts';
import { alwaysOpen } from '../../policy/pack/emergency.ts';
import { matchTexts } from '../../policy/pack/matching.ts';
import { AgreedAdjustment } from '../../ui/cards/AgreedAdjustment.tsx';
import { ArrangementCardText } from '../../ui/cards/ArrangementCardText.tsx';
import { AskedAdjustment } from '../../ui/cards/AskedAdjustment.tsx';
import { AskOwner } from '../../ui/cards/AskOwner.tsx';
import { LettersSent } from '../../ui/cards/LettersSent.tsx';
import { scopeWords } from '../../ui/cards/scopeWords.ts';
import { Terms } from '../../ui/cards/Terms.tsx';
import { Section } from '../../ui/Section.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useRegister } from '../registerContext.ts';
import { useDates } from '../useDates.ts';
import { usePolicyWords } from '../words.ts';

export interface CallerRecordProps {
  readonly record: SenderRecord;
  readonly requested: readonly RequestedAdjustment[];
}

/** What is agreed with a caller, adjustments before anything else, and no name. */
export function CallerRecord({ record, requested }: CallerRecordProps) {
  const text = useTextStyles();
  const dates = useDates();
  const words = useWording().arrangements;
  const { registerOwner } = useRegister().outside.configuration;
  const customer = record.kind === 'customer' ? record : undefined;
  return (
    <>
      {(record.kind === 'mayMatch' || record.kind === 'shared') && (
        <>
          <Terms doText={[matchTexts[record.kind].doText]} dontText={[matchTexts[record.kind].dontText]} />
          {record.kind === 'mayMatch' && (
            <p className={text.line}>
              <AskOwner owner={registerOwner} />
            </p>
          )}
        </>
      )}
      <CallerAdjustments agreed={customer?.adjustments ?? []} requested={record.kind === 'shared' ? [] : requested} />
      {customer?.arrangements.map((standing) => <CallerArrangement key={standing.card.ref} standing={standing} />)}
      {customer && customer.arrangements.length > 0 && <p className={text.small}>{words.staysOpen(alwaysOpen)}</p>}
      <LettersSent letters={customer?.letters ?? []} dates={dates} />
    </>
  );
}

/** One arrangement as front-line staff read it. */
export function CallerArrangement({ standing: { card, overdueSince } }: { readonly standing: StandingArrangement }) {
  const wording = useWording();
  const dates = useDates();
  const { registerOwner } = useRegister().outside.configuration;
  return (
    <Section heading={wording.arrangements.heading} aside={scopeWords(card, wording)}>
      <ArrangementCardText card={card} overdueSince={overdueSince} owner={registerOwner} dates={dates} />
    </Section>
  );
}

type CustomerRecord = Extract<SenderRecord, { kind: 'customer' }>;

function CallerAdjustments({ agreed, requested }: { readonly agreed: CustomerRecord['adjustments']; readonly requested: readonly RequestedAdjustment[] }) {
  const text = useTextStyles();
  const dates = useDates();
  const words = useWording().adjustments;
  const { adjustments: adjustmentTexts } = usePolicyWords();
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
