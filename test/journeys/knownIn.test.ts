import { ourWriter } from '../../src/journeys/knownIn.ts';
import type { Configuration } from '../../src/ports/configuration.ts';
import { theAddress } from '../builders/moments.ts';

const [account, mailbox, form] = [theAddress('aled@aberllan-homes.example'), theAddress('repairs@aberllan.example'), theAddress('webforms@aberllan.example')];
const configuration = { council: { emailDomains: ['aberllan.example'] }, relayAddresses: [form], mailboxes: [{ address: mailbox }] } as unknown as Configuration;

describe('who of the council writes from an address', () => {
  it.each([
    ['the signed-in person, whose domain the settings do not name', account, account, 'colleague'],
    ['somebody else at that domain', theAddress('mair@aberllan-homes.example'), account, undefined],
    ['a colleague, whoever is signed in', theAddress('mair@aberllan.example'), account, 'colleague'],
    ['a shared mailbox, also for whom it is their own', mailbox, mailbox, 'mailbox'],
    ['nobody where a web form wrote, also for whom it is their own', form, form, undefined],
    ['nobody where it is not known who is signed in', account, undefined, undefined],
  ])('is %s', (_who, address, signedIn, expected) => {
    expect(ourWriter(configuration, signedIn)(address)).toBe(expected);
  });
});
