import { useMemo, type ReactNode } from 'react';
import { usersOf, type SenderRecord } from '../../policy/matching/senderRecord.ts';
import { useWording, WordingContext } from '../../ui/wording/wordingContext.ts';

export interface SpeakOfProps {
  readonly record: SenderRecord | undefined;
  readonly children: ReactNode;
}

/** What stands in it speaks of the customer only where the address is known to be one person's, else of the address. */
export function SpeakOf({ record, children }: SpeakOfProps) {
  const wording = useWording();
  const ofAddress = useMemo(() => ({ ...wording, ...wording.ofAddress }), [wording]);
  // Always there: what stands in it is not begun anew when that becomes known.
  return <WordingContext value={usersOf(record) === 'one' ? wording : ofAddress}>{children}</WordingContext>;
}
