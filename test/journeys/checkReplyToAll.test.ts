import { checkReplyToAll } from '../../src/journeys/checkReplyToAll.ts';
import type { OpenMessage } from '../../src/domain/sender.ts';
import { failure, success } from '../../src/ports/problem.ts';
import { theAddress, theMoment } from '../records/aRegister.ts';

const sian = { name: 'Siân', address: theAddress('sian@example.org') };
const tomos = { name: 'Tomos', address: theAddress('tomos@example.org') };
const message = { itemId: 'm', subject: 's', from: sian, to: [], receivedAt: theMoment('2026-06-10T10:00:00Z') } as unknown as OpenMessage;
type Outside = Parameters<typeof checkReplyToAll>[0];

/** Nothing is kept about anybody; the host answers so about where replies go. */
function outside(replyTo: Awaited<ReturnType<Outside['host']['replyToOf']>>): Outside {
  const now = theMoment('2026-06-10T10:00:00Z');
  return {
    cards: { cardsFor: () => Promise.resolve(success({ cards: [], checkedAt: now })) },
    clock: { now: () => now },
    configuration: { council: { emailDomains: [], timeZone: 'Europe/London' }, relayAddresses: [], mailboxes: [] },
    host: { replyToOf: () => Promise.resolve(replyTo) },
  } as unknown as Outside;
}

describe('Before a reply to all', () => {
  it('nobody is to mind where nothing is kept about the others', async () => {
    expect(await checkReplyToAll(outside(success([tomos])), message, sian.address)).toEqual([]);
  });

  it('a person looks first where Outlook does not say where answers go', async () => {
    expect(await checkReplyToAll(outside(failure('unavailable', 'silent')), message, sian.address)).toEqual([{ why: 'replyToUnread' }]);
  });
});
