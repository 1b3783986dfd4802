import type { Contact } from '../../../src/domain/contact.ts';
import { isAutomatic, withReceipts } from '../../../src/policy/contact/automatic.ts';
import { aContact, aReply } from '../../builders/contacts.ts';
import { theMoment } from '../../builders/moments.ts';

describe('whether a person wrote a message', () => {
  test.each([
    ['a subject in English', 'Automatic reply: Damp'],
    ['a subject in Welsh', ' Ateb awtomatig: Lleithder'],
    ['out of office in Welsh', 'Allan o’r swyddfa: Lleithder'],
    ['could not be delivered', 'Undeliverable: Damp'],
  ])('not: %s', (_, subject) => {
    expect(isAutomatic({ subject })).toBe(true);
  });

  test.each([
    ['no subject', ''],
    ['an ordinary one', 'Damp'],
    ['a reply to an automatic reply', 'Re: Automatic reply: Damp'],
    ['a subject about one', 'Your automatic reply tells me nothing'],
  ])('yes: %s', (_, subject) => {
    expect(isAutomatic({ subject })).toBe(false);
  });
});

describe('whether a message is the receipt of another', () => {
  const ours = aReply({ title: 'Re: Damp', at: theMoment('2026-06-02T09:00:00Z') });
  const theirs = (title: string, parts: Partial<Contact> = {}) => aContact({ id: 'x', title, at: theMoment('2026-06-03T09:00:00Z'), ...parts });
  const isReceipt = (message: Contact, ...others: readonly Contact[]) => withReceipts([message, ...others]).find(({ id }) => id === message.id)?.automatic === true;

  test.each([
    ['Read', 'Read: Re: Damp'],
    ['Not read', 'NOT READ:  re: damp'],
    ['Delivered', 'Delivered: Re: Damp'],
  ])('it is with “%s:” before the very subject of an earlier one of ours', (_, title) => {
    expect(isReceipt(theirs(title), ours)).toBe(true);
  });

  test.each<[string, Contact, readonly Contact[]]>([
    ['of which nothing is known', theirs('Read: the notes'), [ours]],
    ['about the same in other words', theirs('Read: Damp'), [ours]],
    ['of their own', theirs('Read: Re: Damp'), [theirs('Re: Damp', { id: 'theirs', at: ours.at })]],
    ['that came later', theirs('Read: Re: Damp', { at: theMoment('2026-06-01T09:00:00Z') }), [ours]],
    ['that was no e-mail', theirs('Read: Re: Damp'), [{ ...ours, method: 'telephone' }]],
    ['without a subject', theirs('Read:'), [{ ...ours, title: '' }]],
  ])('not of one %s', (_, message, others) => {
    expect(isReceipt(message, ...others)).toBe(false);
  });

  test('no call is one, and our receipts are told by their messages', () => {
    expect(isReceipt(theirs('Read: Re: Damp', { method: 'telephone' }), ours)).toBe(false);
    expect(isReceipt(aReply({ id: 'ours', title: 'Read: Damp' }), aContact({ title: 'Damp', at: ours.at }))).toBe(true);
  });

  test('a message that is called back is told by one of the same writer', () => {
    expect(isReceipt(theirs('Recall: Damp'), aContact({ title: 'Damp', at: ours.at }))).toBe(true);
    expect(isReceipt(theirs('Recall: Re: Damp'), ours)).toBe(false);
  });
});
