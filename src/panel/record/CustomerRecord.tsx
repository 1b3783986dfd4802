import type { RequestedAdjustment } from '../../domain/contact.ts';
import type { BearingArrangement } from '../../policy/arrangement/arrangementScope.ts';
import { alwaysOpen } from '../../policy/pack/emergency.ts';
import type { SenderRecord } from '../../policy/matching/senderRecord.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useWorkspace } from '../workspaceContext.ts';
import { AskOwner } from '../../ui/cards/AskOwner.tsx';
import { LettersSent } from '../../ui/cards/LettersSent.tsx';
import { useOutside } from '../outsideContext.ts';
import { Adjustments } from './Adjustments.tsx';
import { Arrangement } from './Arrangement.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import type { Answers } from '../matterAnswers.ts';

export interface CustomerRecordProps {
  readonly record: SenderRecord | undefined;
  readonly arrangements: readonly BearingArrangement[];
  readonly requested: readonly RequestedAdjustment[];
  readonly answers: Answers;
  /** Answers are remembered for this. */
  readonly conversation: string;
}

/** What is known of the customer, adjustments before anything else. */
export function CustomerRecord({ record, arrangements, requested, answers, conversation }: CustomerRecordProps) {
  const text = useTextStyles();
  const words = useWording().arrangements;
  const { registerOwner } = useOutside().configuration;
  const { answers: remembered, dates } = useWorkspace();
  const customer = record?.kind === 'customer' ? record : undefined;
  return (
    <>
      {record?.kind === 'mayMatch' && (
        <div className={text.padded}>
          <AskOwner owner={registerOwner} />
        </div>
      )}
      <Adjustments agreed={customer?.adjustments ?? []} requested={record?.kind === 'shared' ? [] : requested} />
      {arrangements.map((arrangement) => (
        <Arrangement
          key={arrangement.card.ref}
          arrangement={arrangement}
          answer={answers[arrangement.card.ref]}
          onAnswer={(answer) => {
            remembered.answer(conversation, arrangement.card.ref, answer);
          }}
        />
      ))}
      {arrangements.some(({ bearing }) => bearing !== 'anotherMatter') && (
        <div className={text.padded}>
          <p className={text.small}>{words.staysOpen(alwaysOpen)}</p>
        </div>
      )}
      <LettersSent letters={customer?.letters ?? []} dates={dates} />
    </>
  );
}
