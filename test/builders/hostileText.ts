import * as fc from 'fast-check';

/** Texts that somebody may paste to break out of where they stand: tags, quotes of OData and KQL, formulas, turned lines. */
export const hostileTexts = [
  '<script>document.title="ran"</script>',
  '<img src=x onerror="document.title=\'ran\'">',
  '"><svg onload=document.title=`ran`>',
  '</textarea></title><b>bold</b>',
  'javascript:document.title="ran"',
  "' or 1 eq 1 or fields/Key eq '",
  "O'Brien''s",
  '" OR from:anybody@example.org OR "',
  'subject:* AND NOT (a)',
  '{{name}} ${name} {name} %s %00 \\u0000 &amp; &lt;',
  '=HYPERLINK("https://example.org","x")',
  '+44 1632 960123',
  '-2+3',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r=1+1',
  '\u202Egnp.exe\u202C and more',
  '\u2067turned\u2069 \u200Fon\u200E',
  'שלום and مرحبا',
  '\uD83D\uDC69\u200D\uD83D\uDCBB e\u0301 \u{1F3F4}',
  'half \uD83D and \uDE00 half',
  'bell\u0007 back\u0008 null\u0000 escape\u001B delete\u007F next\u0085',
  '\uFEFF\uFFFE\uFFFF',
  'two\r\nlines\rthree\u2028four',
  '   ',
] as const;

const piece = fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...hostileTexts) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) });

/** One such text, or some in a row. */
export const hostileText: fc.Arbitrary<string> = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(' '));

/** What `docs/data.md` says rests of a text, found another way than the product finds it: character by character. */
export function asItRests(text: string): string {
  const kept: string[] = [];
  for (const character of text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')) {
    const code = character.codePointAt(0) ?? 0;
    const isControl = code < 0x20 || (code >= 0x7f && code < 0xa0);
    if (code >= 0xd800 && code <= 0xdfff) kept.push('\uFFFD');
    else if (character === '\n' || character === '\t' || (!isControl && code !== 0xfffe && code !== 0xffff)) kept.push(character);
  }
  return kept.join('');
}

/** The same in a column of one line. */
export function asOneLine(text: string): string {
  return asItRests(text).split(/\s+/u).filter((word) => word !== '').join(' ');
}
