import { quoted, searchFor, segment, withQuery } from '../../src/graph/odata.ts';

describe('a value in a question to Graph', () => {
  it('has its quotes doubled in a filter', () => {
    expect(quoted("o'brien")).toBe("'o''brien'");
    expect(quoted("' or 1 eq 1 or fields/Key eq '")).toBe("''' or 1 eq 1 or fields/Key eq '''");
  });

  it.each([
    ["o'brien+home@example.org", `"participants:o'brien+home@example.org"`],
    ['siân@example.org', '"participants:siân@example.org"'],
    ['a:b@example.org', '"participants:\\"a:b@example.org\\""'],
    ['a\\b@example.org', '"participants:\\"a\\\\b@example.org\\""'],
    ['a*@example.org', '"participants:\\"a*@example.org\\""'],
    ['" OR from:x@example.org', '"participants:\\"  OR from:x@example.org\\""'],
  ])('cannot break out of a search: %s', (address, expected) => {
    expect(searchFor('participants', [address])).toBe(expected);
  });

  it('is searched in each of its spellings', () => {
    expect(searchFor('participants', ['a@xn--d-hga.example', 'a@dö.example'])).toBe('"participants:a@xn--d-hga.example OR participants:a@dö.example"');
  });

  it('is percent-encoded, plus and number sign too', () => {
    expect(withQuery('/x', { $filter: "a eq '+#&é'", $top: 5, $orderby: undefined })).toBe('/x?$filter=a%20eq%20%27%2B%23%26%C3%A9%27&$top=5'.replaceAll('%27', "'"));
  });

  it('is one segment of a path, whatever it holds', () => {
    expect(segment('a/b?c#d')).toBe('a%2Fb%3Fc%23d');
    expect(segment('host,site,web')).toBe('host,site,web');
  });
});
