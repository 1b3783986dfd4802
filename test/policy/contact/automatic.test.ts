import { isAutomatic } from '../../../src/policy/contact/automatic.ts';

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
