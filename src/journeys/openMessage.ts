import type { MatchKey } from '../domain/customer.ts';
import type { Instant } from '../domain/day.ts';
import { senderRecord, type SenderRecord } from '../policy/matching/senderRecord.ts';
import { today } from '../ports/clock.ts';
import type { Outside } from '../ports/outside.ts';
import { success, type Result } from '../ports/problem.ts';
import { knownIn } from './knownIn.ts';

export interface CheckedSender {
  readonly record: SenderRecord;
  readonly checkedAt: Instant;
  /** True where the device knew that nothing is kept about the address, and nobody was asked. */
  readonly cleared: boolean;
}

/** The safety answer about an address or a number. Waits for nothing but the cards; colleagues and relays need no question at all. */
export async function openMessage(
  { cards, clock, configuration }: Pick<Outside, 'cards' | 'clock' | 'configuration'>,
  key: MatchKey,
  signal?: AbortSignal,
): Promise<Result<CheckedSender>> {
  const known = knownIn(configuration);
  const recordOf = (found: Parameters<typeof senderRecord>[1]) => senderRecord(key, found, today(clock, configuration.council.timeZone), known);
  const unasked = recordOf([]);
  if (unasked.kind !== 'none') return success({ record: unasked, checkedAt: clock.now(), cleared: false });
  const answer = await cards.cardsFor(key, signal);
  if (!answer.ok) return answer;
  return success({ record: recordOf(answer.value.cards), checkedAt: answer.value.checkedAt, cleared: answer.value.cleared ?? false });
}
