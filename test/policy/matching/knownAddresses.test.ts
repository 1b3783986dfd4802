import { mayBeCustomer, placeOf, type AddressPlace, type KnownAddresses } from '../../../src/policy/matching/knownAddresses.ts';
import { knownAddresses } from '../../builders/messages.ts';
import { theAddress } from '../../builders/moments.ts';

describe('what an address is to the council', () => {
  test.each<[string, AddressPlace, boolean]>([
    ['sian.pugh@example.org', 'outside', true],
    ['forms@webforms.example', 'relay', false],
    ['other@webforms.example', 'outside', true],
    ['customer-services@shared.example', 'ownMailbox', false],
    ['repairs@aberllan.example', 'ownMailbox', false],
    ['tom.rees@aberllan.example', 'colleague', false],
    ['tom@mail.aberllan.example', 'outside', true],
    ['tom@not-aberllan.example', 'outside', true],
    ['cllr.morgan@aberllan.example', 'electedMember', true],
    ['gwen.lloyd@senedd.example', 'electedMember', true],
  ])('%s: %s', (address, place, may) => {
    expect(placeOf(theAddress(address), knownAddresses)).toBe(place);
    expect(mayBeCustomer(theAddress(address), knownAddresses)).toBe(may);
  });

  test('domains are compared in one form, however the configuration writes them', () => {
    const known: KnownAddresses = { emailDomains: [' Tŷ-Newydd.Example'], relayAddresses: [] };
    expect(placeOf(theAddress('gwen@xn--t-newydd-t2b.example'), known)).toBe('colleague');
  });

  test('without elected members and mailboxes in the configuration there are none', () => {
    const { emailDomains, relayAddresses } = knownAddresses;
    expect(placeOf(theAddress('gwen.lloyd@senedd.example'), { emailDomains, relayAddresses })).toBe('outside');
  });

  test('a relay stays a relay, also where it is a mailbox of ours', () => {
    const forms = theAddress('repairs@aberllan.example');
    expect(placeOf(forms, { ...knownAddresses, relayAddresses: [forms] })).toBe('relay');
  });
});
