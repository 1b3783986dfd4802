import { mailsElsewhere, type MailsElsewhere } from '../../journeys/historyElsewhere.ts';
import type { SenderRecord } from '../../policy/matching/senderRecord.ts';
import type { NotesElsewhere } from '../../ports/otherAddresses.ts';
import type { Problem } from '../../ports/problem.ts';
import { useOutside } from '../outsideContext.ts';
import type { Subject } from '../subject.ts';
import { isRead, useLastAnswer, type LastAnswer } from './useLastAnswer.ts';

/** What belongs to the same customer under other addresses. */
export interface Elsewhere {
  readonly notes: LastAnswer<NotesElsewhere>;
  /** The mails with those addresses, once the person asked for them and may know them. */
  readonly mails: LastAnswer<MailsElsewhere>;
  /** Nobody knows which customer it is, and so whether there are other addresses: that could not be checked. */
  readonly unknown: boolean;
  /** Whether all that was noted under other addresses is known, or there are none. */
  readonly notesWhole: boolean;
  /** The same of the mails. */
  readonly mailsWhole: boolean;
  /** Whether it is settled what is known of the notes, whatever comes when it is asked again. */
  readonly settled: boolean;
  /** Asks for the mails. */
  readonly includeMails: () => void;
  /** Asks once more for what failed, and for the mails where they are in. */
  readonly again: () => void;
}

export interface Whose {
  /** The record last known. */
  readonly record: SenderRecord | undefined;
  /** Whether it is the safety answer just now. */
  readonly isChecked: boolean;
  /** Why there is no such answer. */
  readonly problem: Problem | undefined;
}

/** Asked only where the register knows the customer. Mails only on request: most people may not know the addresses. */
export function useElsewhere({ address }: Subject, { record, isChecked, problem }: Whose, enabled: boolean): Elsewhere {
  const outside = useOutside();
  const customer = record?.kind === 'customer' ? record.customer : undefined;
  // What is known stays meanwhile, but nothing is asked beside the safety answer.
  const ask = enabled && isChecked;
  const notes = useLastAnswer<NotesElsewhere>({
    queryKey: ['history', 'notes elsewhere', address, customer],
    ask: (signal) => outside.otherAddresses.notesOn(customer ?? '', address, signal),
    enabled: ask && customer !== undefined,
  });
  const mails = useLastAnswer<MailsElsewhere>({
    queryKey: ['history', 'mails elsewhere', address, customer],
    ask: (signal, earlier) => mailsElsewhere(outside, customer ?? '', address, { earlier: earlier?.histories, signal }),
    enabled: ask,
    onRequest: true,
  });
  const isNobodys = record !== undefined && customer === undefined;
  const unknown = record === undefined && problem !== undefined;
  const notesWhole = isNobodys || (isRead(notes) && notes.value?.complete === true);
  return {
    notes,
    mails,
    unknown,
    notesWhole,
    mailsWhole: isNobodys || (notesWhole && (notes.value?.others === 0 || (isRead(mails) && mails.value?.complete === true))),
    settled: isNobodys || notes.value !== undefined || notes.problem !== undefined || unknown,
    includeMails: mails.again,
    again: () => {
      if (notes.problem) notes.again();
      if (mails.value) mails.again();
    },
  };
}
