import { headerOf, sendersIn } from '../../src/hosts/internetHeaders.ts';

describe('a header', () => {
  const headers = 'Received: by mail\r\n\twith SMTP\r\nReply-To: Siân\r\n <sian@example.org>\r\nreply-to: second@example.org\r\nX-Note: Reply-To: no\r\n';

  it.each([
    ['is found whatever its capitals', 'RECEIVED', 'by mail\twith SMTP'],
    ['goes on in lines that begin with a space, and the first of a name counts', 'Reply-To', 'Siân <sian@example.org>'],
    ['is not found inside another', 'Note', undefined],
    ['is missing', 'Sender', undefined],
  ])('%s', (_, name, value) => {
    expect(headerOf(headers, name)).toBe(value);
  });
});

describe('who stands in an address header', () => {
  it.each([
    ['an address alone', ' Sian@Example.org ', [['', 'sian@example.org']]],
    ['a name and several', 'Siân Pugh <sian@example.org>, emrys@example.net', [['Siân Pugh', 'sian@example.org'], ['', 'emrys@example.net']]],
    ['a name with what separates addresses', '"Pugh, Siân; \\"Sian\\"" <sian@example.org>', [['Pugh, Siân; "Sian"', 'sian@example.org']]],
    ['a name that looks like an address', '"emrys@example.net" <sian@example.org>', [['emrys@example.net', 'sian@example.org']]],
    ['a name in base64, in two parts', '=?utf-8?B?U2nDog==?= =?UTF-8?b?biBQdWdo?= <sian@example.org>', [['Siân Pugh', 'sian@example.org']]],
    ['a name in quoted printable, of an older character set', '=?iso-8859-1?Q?Si=E2n_Pugh?= <sian@example.org>', [['Siân Pugh', 'sian@example.org']]],
    ['an encoded name that decodes to another address', '=?utf-8?Q?=3Cemrys=40example.net=3E=2C?= <sian@example.org>', [['<emrys@example.net>,', 'sian@example.org']]],
    ['a name that cannot be decoded', '=?klingon?B?x?= <sian@example.org>', [['=?klingon?B?x?=', 'sian@example.org']]],
    ['a comment', 'sian@example.org (Siân, at home)', [['', 'sian@example.org']]],
    ['a group', 'Neighbours: sian@example.org, Emrys <emrys@example.net>;', [['', 'sian@example.org'], ['Emrys', 'emrys@example.net']]],
    ['nobody', '', []],
    ['no address', 'Siân Pugh, <>, <not one>', []],
    ['something never closed', '"Siân <sian@example.org>', []],
  ])('%s', (_, header, expected) => {
    expect(sendersIn(header).map(({ name, address }) => [name, address])).toEqual(expected);
  });
});
