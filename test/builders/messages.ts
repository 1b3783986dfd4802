import type { OpenMessage, Sender } from '../../src/domain/sender.ts';
import type { KnownAddresses } from '../../src/policy/matching/knownAddresses.ts';
import { theAddress, wednesdayMorning } from './moments.ts';

/** Somebody at an address, without a name unless the test gives one. */
export function aSender(address: string, name = ''): Sender {
  return { name, address: theAddress(address) };
}

/** Siân Pugh to Housing repairs, this morning. */
export function aMessage(parts: Partial<OpenMessage> = {}): OpenMessage {
  return {
    itemId: 'item-1',
    subject: 'Damp in the back bedroom',
    from: aSender('sian.pugh@example.org', 'Siân Pugh'),
    to: [aSender('repairs@aberllan.example')],
    receivedAt: wednesdayMorning,
    mailbox: theAddress('repairs@aberllan.example'),
    ...parts,
  };
}

/** What Aberllan's configuration knows of addresses. */
export const knownAddresses: KnownAddresses = {
  emailDomains: ['aberllan.example'],
  relayAddresses: [theAddress('forms@webforms.example')],
  ownMailboxes: [theAddress('repairs@aberllan.example'), theAddress('customer-services@shared.example')],
  electedAddresses: [theAddress('cllr.morgan@aberllan.example')],
  electedDomains: ['senedd.example'],
};
