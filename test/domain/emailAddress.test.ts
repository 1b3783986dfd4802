import fc from 'fast-check';
import { domainForm, domainOf, emailAddress } from '../../src/domain/emailAddress.ts';
import { theAddress } from '../builders/moments.ts';

describe('an e-mail address in the form we compare', () => {
  test.each([
    ['an ordinary one', 'sian.pugh@example.org', 'sian.pugh@example.org'],
    ['with an apostrophe', "padraig.o'brien@example.org", "padraig.o'brien@example.org"],
    ['with a plus tag, which is kept', 'sian+council@example.org', 'sian+council@example.org'],
    ['with dots, which are kept', 's.i.a.n@example.org', 's.i.a.n@example.org'],
    ['in upper case and with spaces round it', '  Sian.PUGH@Example.ORG\t', 'sian.pugh@example.org'],
    ['at a domain outside ASCII', 'post@tŷ-newydd.example', 'post@xn--t-newydd-t2b.example'],
    ['at the same domain, as the wire writes it', 'post@XN--t-newydd-t2b.example', 'post@xn--t-newydd-t2b.example'],
    ['at a domain in full-width letters', 'sian@ｅｘａｍｐｌｅ．org', 'sian@example.org'],
    ['at a domain whose letters turn into capitals', 'sian@℡.example', 'sian@tel.example'],
    ['at a domain with an ideographic full stop', 'sian@example。org', 'sian@example.org'],
    ['with a letter built of two characters', 'sia\u0302n@example.org', 'siân@example.org'],
  ])('%s', (_, text, expected) => {
    expect(emailAddress(text)).toBe(expected);
  });

  test.each([
    ['nothing', ''],
    ['a name', 'Siân Pugh'],
    ['no local part', '@example.org'],
    ['no domain', 'sian@'],
    ['a domain without a dot', 'sian@localhost'],
    ['two at signs', 'sian@pugh@example.org'],
    ['an empty part of the domain', 'sian@example..org'],
    ['a space inside', 'sian pugh@example.org'],
    ['a name and an address', 'Siân <sian@example.org>'],
    ['two addresses', 'a@example.org;b@example.org'],
    ['a line break', 'sian\n@example.org'],
    ['a character nobody sees', 'sian\u0000@example.org'],
    ['an old Exchange name', '/o=Aberllan/ou=Exchange/cn=Recipients/cn=sian'],
    ['an endless one', `${'a'.repeat(400)}@example.org`],
  ])('is not: %s', (_, text) => {
    expect(emailAddress(text)).toBeUndefined();
  });

  test('stays as it is when taken once more, whatever the text', () => {
    const texts = fc.oneof(
      fc.emailAddress(),
      fc.tuple(fc.string({ unit: 'grapheme' }), fc.domain()).map(([local, host]) => `${local}@${host}`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const once = emailAddress(text);
        return once === undefined || emailAddress(once) === once;
      }),
    );
  });

  test('two people with different addresses stay two', () => {
    expect(emailAddress('sian.pugh@example.org')).not.toBe(emailAddress('sianpugh@example.org'));
    expect(emailAddress('sian+a@example.org')).not.toBe(emailAddress('sian@example.org'));
  });

  test('has the domain after its at sign', () => {
    expect(domainOf(theAddress('Gwen@Aberllan.Example'))).toBe('aberllan.example');
  });

  test('and a domain on its own takes the same form', () => {
    expect(domainForm(' Tŷ-Newydd.EXAMPLE ')).toBe('xn--t-newydd-t2b.example');
  });

  test('differs wherever the texts differ in more than capitals, spaces round them or the form of the domain', () => {
    const letters = fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyz0123456789._+-'));
    const plain = (least: number) => fc.string({ unit: letters, minLength: least, maxLength: 12 });
    const parts = fc.tuple(plain(1), fc.constantFrom('example.org', 'example.com', 'gmail.com', 'tŷ.example'));
    const written = ([local, host]: [string, string]) => `${local}@${host}`;
    fc.assert(
      fc.property(parts, parts, fc.nat(12), plain(1), (one, other, at, extra) => {
        const text = written(one);
        const changed = `${text.slice(0, at)}${extra}${text.slice(at)}`;
        expect(emailAddress(text) === emailAddress(written(other))).toBe(text === written(other));
        expect(emailAddress(changed)).not.toBe(emailAddress(text));
        expect(emailAddress(` ${text.toUpperCase()} `)).toBe(emailAddress(text));
      }),
    );
  });
});
