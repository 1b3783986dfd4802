import type { EmailAddress } from '../domain/emailAddress.ts';
import type { OpenMessage } from '../domain/sender.ts';
import { reachedByReplyToAll, recipientsToMind, type CheckedRecipient, type RecipientToMind } from '../policy/matching/replyToAll.ts';
import type { Outside } from '../ports/outside.ts';
import { knownIn } from './knownIn.ts';
import { openMessage } from './openMessage.ts';

/** Recipients that are checked; whoever comes after them counts as not checked. A default of ours, not of the policy. */
const most = 20;

/**
 * The recipients to look at before a reply to all goes out, asked only when somebody wants to send one. `about`: the customer it
 * is for. One who could not be checked is among them.
 */
export async function checkReplyToAll(
  outside: Pick<Outside, 'cards' | 'clock' | 'configuration' | 'host'>,
  message: OpenMessage,
  about: EmailAddress,
): Promise<readonly RecipientToMind[]> {
  const { host, configuration } = outside;
  const replyTo = await host.replyToOf(message);
  const whole = replyTo.ok ? { ...message, replyTo: replyTo.value } : message;
  const reached = reachedByReplyToAll(whole, about, knownIn(configuration, host.account));
  const checked = reached.map(async (address, place): Promise<CheckedRecipient> => {
    const answer = place < most ? await openMessage(outside, address) : undefined;
    return { address, record: answer?.ok === true ? answer.value.record : 'notChecked' };
  });
  const toMind = recipientsToMind(await Promise.all(checked));
  return replyTo.ok ? toMind : [...toMind, { why: 'replyToUnread' }];
}
