import { useQuery } from '@tanstack/react-query';
import type { ContactHistory } from '../../journeys/contactHistory.ts';
import { mailsElsewhere, type HistoryElsewhere } from '../../journeys/historyElsewhere.ts';
import type { SenderRecord } from '../../policy/matching/senderRecord.ts';
import type { NotesElsewhere } from '../../ports/otherAddresses.ts';
import type { Problem } from '../../ports/problem.ts';
import { orThrow, problemOf } from '../../ui/query/problemThrown.ts';
import { useOutside } from '../outsideContext.ts';
import type { Subject } from '../subject.ts';

/** What belongs to the same customer under other addresses. */
export interface Elsewhere {
  readonly notes: NotesElsewhere | undefined;
  /** The mails with those addresses, once the person asked for them and may know them. */
  readonly mails: readonly ContactHistory[] | undefined;
  /** Why the notes or the mails are not there. */
  readonly problem: Problem | undefined;
  readonly busy: boolean;
  /** Asks for the mails. */
  readonly includeMails: () => void;
  /** Asks once more for what failed, and for the mails where they are in. */
  readonly again: () => void;
}

/** Asked only where the register knows the customer. Mails only on request: most people may not know the addresses. */
export function useElsewhere({ address }: Subject, record: SenderRecord | undefined, enabled: boolean): Elsewhere {
  const outside = useOutside();
  const customer = record?.kind === 'customer' ? record.customer : undefined;
  const notes = useQuery({
    queryKey: ['history', 'notes elsewhere', address, customer],
    queryFn: ({ signal }) => orThrow(outside.otherAddresses.notesOn(customer ?? '', address, signal)),
    enabled: enabled && customer !== undefined,
  });
  const mails = useQuery({
    queryKey: ['history', 'mails elsewhere', address, customer],
    queryFn: ({ signal, client, queryKey }) => {
      const earlier = client.getQueryData<readonly HistoryElsewhere[]>(queryKey);
      return orThrow(mailsElsewhere(outside, customer ?? '', address, { earlier, signal }));
    },
    // Once they are in they are kept as fresh as the rest.
    enabled: ({ state }) => enabled && state.data !== undefined,
  });
  const error = notes.error ?? mails.error;
  return {
    notes: notes.data,
    mails: mails.data,
    problem: error ? problemOf(error) : undefined,
    busy: mails.isFetching,
    includeMails: () => void mails.refetch(),
    again: () => {
      if (notes.isError) void notes.refetch();
      if (mails.data) void mails.refetch();
    },
  };
}
