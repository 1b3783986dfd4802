import fc from 'fast-check';
import { readableNumber, telephoneNumber } from '../../src/domain/telephone.ts';
import { theNumber } from '../builders/customers.ts';

describe('a telephone number in the form we compare', () => {
  test.each([
    ['a landline', '01632 960123', '+441632960123'],
    ['a landline with a digit less', '01632 96012', '+44163296012'],
    ['with the area in brackets', '(01632) 960123', '+441632960123'],
    ['with dots and hyphens', '0163-2.960–123', '+441632960123'],
    ['with spaces that do not break, and round it', '\u00a0 01632\u00a0960123 ', '+441632960123'],
    ['a mobile', '07700 900123', '+447700900123'],
    ['London', '020 7946 0123', '+442079460123'],
    ['a national rate number', '0303 123 4567', '+443031234567'],
    ['a number over the internet', '05603 456789', '+445603456789'],
    ['a freephone number', '0800 111 2222', '+448001112222'],
    ['a short freephone number', '0800 111222', '+44800111222'],
    ['a premium rate number', '09098 790123', '+449098790123'],
    ['with the country', '+44 1632 960123', '+441632960123'],
    ['with the country and the 0 in brackets', '+44 (0)1632 960123', '+441632960123'],
    ['with the country and the 0 besides', '+44 01632 960123', '+441632960123'],
    ['as dialled from abroad', '0044 1632 960123', '+441632960123'],
    ['Ireland', '+353 1 234 5678', '+35312345678'],
    ['Germany, with a 0 in brackets', '+49 (0)30 1234567', '+49301234567'],
    ['as dialled from here', '00 33 1 23 45 67 89', '+33123456789'],
    ['seven digits, the least', '+683 4000', '+6834000'],
    ['fifteen digits, the most', '+123456789012345', '+123456789012345'],
    ['full-width digits', '０１６３２ 960123', '+441632960123'],
  ])('%s', (_, text, expected) => {
    expect(telephoneNumber(text)).toBe(expected);
  });

  test.each([
    ['nothing', ''],
    ['a name', 'Siân'],
    ['an emergency number', '999'],
    ['a short service number', '116 123'],
    ['no area', '960123'],
    ['no 0', '1632 960123'],
    ['the country without its plus', '44 1632 960123'],
    ['too short', '01632 9601'],
    ['too long', '01632 9601234'],
    ['a mobile with a digit less', '07700 90012'],
    ['a mobile with a digit more', '07700 9001234'],
    ['other freephone numbers with a digit less', '0808 111222'],
    ['a freephone number too short', '0800 11122'],
    ['numbers that are not given out', '0632 9601234'],
    ['two zeros after the country', '+44 001632 960123'],
    ['a wrong British number with its country', '+44 632 9601234'],
    ['six digits abroad', '+683 400'],
    ['sixteen digits', '+1234567890123456'],
    ['a country that begins with 0', '+0 1632 960123'],
    ['an extension', '01632 960123 ext 4'],
    ['letters before it', 'tel 01632 960123'],
    ['two numbers', '01632 960123/4'],
    ['a plus inside', '01632 +960123'],
    ['nothing after the plus', '+'],
  ])('is not: %s', (_, text) => {
    expect(telephoneNumber(text)).toBeUndefined();
  });
});

describe('a telephone number to read', () => {
  test.each([
    ['01632960123', '01632 960123'],
    ['0163296012', '01632 96012'],
    ['02079460123', '020 7946 0123'],
    ['01144960123', '0114 496 0123'],
    ['01214960123', '0121 496 0123'],
    ['07700900123', '07700 900123'],
    ['08001112222', '0800 111 2222'],
    ['0800111222', '0800 111 222'],
    ['03031234567', '0303 123 4567'],
    ['05603456789', '0560 345 6789'],
    ['09098790123', '0909 879 0123'],
    ['+35312345678', '+35312345678'],
  ])('%s is %s', (text, expected) => {
    expect(readableNumber(theNumber(text))).toBe(expected);
  });

  test('reads back as the same number, whatever the number', () => {
    const digit = fc.constantFrom(...Array.from('0123456789'));
    const digits = (least: number, most: number) => fc.string({ unit: digit, minLength: least, maxLength: most });
    const texts = fc.oneof(digits(8, 11).map((rest) => `0${rest}`), digits(6, 15).map((rest) => `+${rest}`));
    fc.assert(
      fc.property(texts, (text) => {
        const number = telephoneNumber(text);
        return number === undefined || telephoneNumber(readableNumber(number)) === number;
      }),
    );
  });
});
