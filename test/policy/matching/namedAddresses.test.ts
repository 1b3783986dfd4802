import { namedAddresses, namedMost } from '../../../src/policy/matching/namedAddresses.ts';

describe('the addresses a forwarded text names', () => {
  test('who wrote it comes first, in English and in Welsh, quoted or not', () => {
    const text = 'Ring claims@example.com about this.\r\n> From: Siân Pugh <Sian.Pugh@example.org>\n*Oddi wrth:* "Emrys" <emrys@example.net>';
    expect(namedAddresses(text)).toEqual(['sian.pugh@example.org', 'emrys@example.net', 'claims@example.com']);
  });

  test('a line about somewhere is not a line about a writer', () => {
    expect(namedAddresses('They moved from: a@example.org\nFrom : b@example.org\nFromage: c@example.org')).toEqual([
      'b@example.org',
      'a@example.org',
      'c@example.org',
    ]);
  });

  test.each([
    ['at the end of a sentence', 'Write to sian@example.org.', 'sian@example.org'],
    ['with an exclamation', 'Write to sian@example.org!?', 'sian@example.org'],
    ['as a link', 'mailto:sian@example.org', 'sian@example.org'],
    ['in brackets', '[sian@example.org]', 'sian@example.org'],
    ['between commas', 'x,sian@example.org;y', 'sian@example.org'],
  ])('%s', (_, text, address) => {
    expect(namedAddresses(text)).toEqual([address]);
  });

  test('each once, nothing that is none, and no more than a person can choose from', () => {
    expect(namedAddresses('a@example.org A@Example.org @sian sian@ x')).toStrictEqual(['a@example.org']);
    const many = Array.from({ length: 30 }, (_, index) => `a${String(index)}@example.org`);
    expect(namedAddresses(many.join('\n'))).toEqual(many.slice(0, namedMost));
    expect(namedAddresses('')).toEqual([]);
  });
});
