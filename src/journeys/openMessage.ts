import type { EmailAddress } from '../domain/emailAddress.ts';
import type { Instant } from '../domain/day.ts';
import { senderRecord, type SenderRecord } from '../policy/matching/senderRecord.ts';
import { today } from '../ports/clock.ts';
import type { Outside } from '../ports/outside.ts';
import { success, type Result } from '../ports/problem.ts';

export interface CheckedSender {
  readonly record: SenderRecord;
  readonly checkedAt: Instant;
}

/** The safety answer about an address. Waits for nothing but the cards; colleagues and relays need no question at all. */
export async function openMessage(
  { cards, clock, configuration }: Pick<Outside, 'cards' | 'clock' | 'configuration'>,
  address: EmailAddress,
  signal?: AbortSignal,
): Promise<Result<CheckedSender>> {
  const { council, relayAddresses } = configuration;
  const known = { emailDomains: council.emailDomains.map((domain) => domain.toLowerCase()), relayAddresses };
  const recordOf = (found: Parameters<typeof senderRecord>[1]) => senderRecord(address, found, today(clock, council.timeZone), known);
  const unasked = recordOf([]);
  if (unasked.kind !== 'none') return success({ record: unasked, checkedAt: clock.now() });
  const answer = await cards.cardsFor(address, signal);
  if (!answer.ok) return answer;
  return success({ record: recordOf(answer.value.cards), checkedAt: answer.value.checkedAt });
}
