import { useState } from 'react';
import type { EmailAddress } from '../../domain/emailAddress.ts';
import type { SenderRecord } from '../../policy/matching/senderRecord.ts';

/** The record last known of an address: while it is checked again, whose it is stays the same. */
export function useLastRecord(address: EmailAddress, record: SenderRecord | undefined): SenderRecord | undefined {
  const [last, setLast] = useState({ address, record });
  if (record !== undefined && (last.record !== record || last.address !== address)) setLast({ address, record });
  return record ?? (last.address === address ? last.record : undefined);
}
