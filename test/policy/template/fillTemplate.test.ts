import fc from 'fast-check';
import { fillTemplate } from '../../../src/policy/template/fillTemplate.ts';
import { samplesOf } from '../../../src/policy/template/lintedVersions.ts';
import { gapMost } from '../../../src/policy/template/template.ts';
import { adviserTemplates, templates } from '../../../src/policy/pack/templates.ts';
import { anAdjustmentCard } from '../../builders/cards.ts';
import { aTemplate, knownFields } from '../../builders/templates.ts';

const template = aTemplate();
const values = samplesOf(template);
const fill = (changed: Readonly<Record<string, string>> = {}, known = knownFields) =>
  fillTemplate(template, { ...values, ...changed }, known, []);
const tagsOf = (html: string) => html.match(/<[^>]*>/g) ?? [];

describe('a filled template', () => {
  test('is HTML with real headings, lists and links, and the same as plain text', () => {
    const { html, text, missing } = fill();
    expect(html).toMatch(/^<div lang="en" /);
    expect(html).toMatch(/<p [^>]*>Dear Siân Pugh,<\/p><h2 [^>]*>About your gutter<\/h2><ul /);
    expect(html).toMatch(/<li [^>]*>We look<\/li><li [^>]*>We call<\/li><li [^>]*>We answer by Wednesday 24 June 2026\.<\/li><\/ul>/);
    expect(html).toMatch(/<p [^>]*>We look<br>We call<\/p>/);
    expect(html).toContain('<a href="https://www.aberllan.example/complaints">https://www.aberllan.example/complaints</a>');
    expect(text).toBe(
      'Dear Siân Pugh,\n\nAbout your gutter\n\n- We look\n- We call\n- We answer by Wednesday 24 June 2026.\n\nWe look\nWe call\n\nComplain here: https://www.aberllan.example/complaints',
    );
    expect(missing).toEqual([]);
  });

  test('trims what was typed', () => {
    expect(fill({ matter: '  your\n gutter \t', steps: '\n We look \r\n\r\n  We call\n' }).text).toBe(fill().text);
  });

  test('says what is known on one line', () => {
    expect(fill({}, { ...knownFields, 'customer.name': '\nSiân\rPugh \n' }).text).toMatch(/^Dear Siân Pugh,/);
  });

  test('makes a link of an address of the council’s, and of nothing else', () => {
    const linked = (url: string) => fill({}, { ...knownFields, 'complaints.url': url }).html.includes('<a ');
    expect(linked('http://www.aberllan.example')).toBe(true);
    expect(linked('javascript:open("https://www.aberllan.example")')).toBe(false);
    expect(fill({ matter: 'https://www.council.example' }).html).not.toContain('<a href="https://www.council.example"');
  });

  test('keeps the words behind a value in a list', () => {
    const list = aTemplate({ body: [{ kind: 'list', items: ['{matter} and the pipe'] }] });
    expect(fillTemplate(list, values, knownFields, []).text).toBe('- your gutter and the pipe');
  });

  test('writes a day out in the language of the template', () => {
    const welsh = aTemplate({ language: 'cy' });
    expect(fillTemplate(welsh, values, knownFields, []).text).toContain('24 Mehefin 2026');
    expect(fillTemplate(welsh, values, knownFields, []).html).toMatch(/^<div lang="cy" /);
  });

  test('names each open gap once and marks it where it stands', () => {
    const { html, text, missing } = fill({ steps: ' \n ', replyBy: '' });
    expect(missing).toEqual(['What happens, one thing a line', 'Day by which we answer']);
    expect(html.match(/<mark [^>]*>\[What happens, one thing a line\]<\/mark>/g)).toHaveLength(2);
    expect(text).toContain('We answer by [Day by which we answer].');
  });

  test.each([
    ['a day that does not exist', { replyBy: '2026-02-30' }],
    ['a day in other figures', { replyBy: '24/06/2026' }],
    ['a line that is too long', { matter: 'x'.repeat(gapMost.line + 1) }],
    ['lines that are too long', { steps: 'x'.repeat(gapMost.lines + 1) }],
    ['too many lines', { steps: 'x\n'.repeat(gapMost.listLines + 1) }],
    ['nothing but characters nobody sees', { matter: '\u0000\u202E\uFEFF' }],
  ])('keeps a gap open for %s', (_, changed) => {
    expect(fill(changed).missing).toHaveLength(1);
  });

  test('fills a gap to its last character and line, and not one further', () => {
    expect(fill({ matter: 'x'.repeat(gapMost.line), steps: 'x'.repeat(gapMost.lines) }).missing).toEqual([]);
    expect(fill({ steps: 'x\n'.repeat(gapMost.listLines) }).missing).toEqual([]);
    expect([gapMost.line, gapMost.link, gapMost.lines, gapMost.day, gapMost.choice, gapMost.listLines]).toEqual([200, 200, 1000, 10, 40, 20]);
  });

  test('takes a known field to its last character', () => {
    expect(fill({}, { ...knownFields, 'customer.name': 'x'.repeat(200) }).text).toMatch(/^Dear x{200},/);
    expect(fill({}, { ...knownFields, 'customer.name': 'x'.repeat(201) }).text).toMatch(/^Dear customer,/);
  });

  test('greets in Welsh a customer without a name', () => {
    const welsh = aTemplate({ language: 'cy', body: [{ kind: 'paragraph', text: 'Annwyl {customer.name},' }] });
    expect(fillTemplate(welsh, values, { ...knownFields, 'customer.name': '' }, []).text).toBe('Annwyl gwsmer,');
  });

  test('greets a customer without a name, and one whose name is a novel', () => {
    expect(fill({}, { ...knownFields, 'customer.name': ' ' }).text).toMatch(/^Dear customer,/);
    expect(fill({}, { ...knownFields, 'customer.name': 'x'.repeat(5000) }).text).toMatch(/^Dear customer,/);
  });

  test('names a known field that is not known after all', () => {
    expect(fill({}, { ...knownFields, 'complaints.url': '' }).missing).toEqual(['Link to the complaints page']);
  });

  test('ticks what such a letter must contain by what is there', () => {
    expect(fill({ matter: '' }).checklist).toEqual([
      { item: 'Names the matter', present: false },
      { item: 'Says by when', present: true },
      { item: 'Says sorry', present: false },
    ]);
  });

  test('ticks nothing of which only the value is there', () => {
    const letter = aTemplate({ checklist: [{ item: 'Says sorry', shownBy: ['sorry for {matter}'] }] });
    expect(fillTemplate(letter, values, knownFields, []).checklist).toEqual([{ item: 'Says sorry', present: false }]);
  });

  test('takes a value as it is: a gap’s name in it is no gap', () => {
    expect(fill({ matter: '{replyBy} {customer.name}' }).text).toContain('About {replyBy} {customer.name}');
  });

  test('reads no value from what every object has', () => {
    const odd = aTemplate({
      gaps: [{ name: 'constructor', label: 'Odd', kind: 'line', sample: 'x' }],
      body: [{ kind: 'paragraph', text: '{constructor} {toString}' }],
    });
    expect(fillTemplate(odd, {}, knownFields, []).missing).toEqual(['Odd', 'toString']);
  });
});

describe('gaps of other kinds', () => {
  const outcome = {
    name: 'outcome',
    label: 'What was decided',
    kind: 'choice',
    options: [
      { code: 'stands', text: 'It stays as it is.' },
      { code: 'over', text: 'It is over.' },
    ],
    sample: 'stands',
  } as const;
  const page = { name: 'page', label: 'Page about them', kind: 'link', sample: 'https://www.council.example/a' } as const;
  const letter = aTemplate({
    gaps: [outcome, page],
    body: [
      { kind: 'paragraph', text: '{outcome} See {page}.' },
      { kind: 'list', items: ['{page}'] },
      { kind: 'paragraph', text: 'Write to us.', showIf: { gap: 'outcome', options: ['stands'] } },
    ],
    checklist: [
      { item: 'Says where to write', shownBy: ['Write to us'], showIf: { gap: 'outcome', options: ['stands'] } },
      { item: 'Says nothing of a fee', without: ['fee', 'It is OVER'] },
    ],
  });
  const filled = (given: Readonly<Record<string, string>>) => fillTemplate(letter, given, knownFields, []);

  test('a choice is kept as a code and said in the words of the template', () => {
    const { text, checklist } = filled({ outcome: ' stands ', page: page.sample });
    expect(text).toBe('It stays as it is. See https://www.council.example/a.\n\n- https://www.council.example/a\n\nWrite to us.');
    expect(checklist).toEqual([
      { item: 'Says where to write', present: true },
      { item: 'Says nothing of a fee', present: true },
    ]);
  });

  test('what belongs with another answer is left out of text and checklist', () => {
    const { text, checklist } = filled({ outcome: 'over', page: page.sample });
    expect(text).not.toContain('Write to us');
    expect(checklist).toEqual([{ item: 'Says nothing of a fee', present: false }]);
  });

  test.each(['', 'It stays as it is.', 'quashed', 'toString'])('“%s” is no answer of it', (answer) => {
    expect(filled({ outcome: answer, page: page.sample }).missing).toEqual(['What was decided']);
  });

  test('a link is one, also in a list', () => {
    const { html } = filled({ outcome: 'over', page: page.sample });
    expect(html.match(/<a href="https:\/\/www\.council\.example\/a">/g)).toHaveLength(2);
    expect(filled({ outcome: 'over', page: 'http://a' }).missing).toEqual([]);
  });

  test.each(['www.council.example', 'javascript:https://a', 'https://a b', 'https://', 'ftp://a', `https://${'a'.repeat(193)}`])('“%s” is none', (typed) => {
    expect(filled({ outcome: 'over', page: typed }).missing).toEqual(['Page about them']);
  });
});

describe('a translation', () => {
  test('that nobody has approved is refused, however complete', () => {
    const draft = fillTemplate(aTemplate({ language: 'cy', status: 'unapproved' }), values, knownFields, []);
    expect(draft.missing).toEqual([]);
    expect(draft.refusal).toBe('needsTranslation');
  });

  test.each(['default', 'approved'] as const)('%s is not', (status) => {
    expect(fillTemplate(aTemplate({ status }), values, knownFields, [])).not.toHaveProperty('refusal');
  });
});

describe('hostile values', () => {
  const usualTags = new Set(tagsOf(fill().html).map((tag) => tag.replace(/ .*/s, '')));
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 150 }),
    fc.string({
      unit: fc.constantFrom(
        '<',
        '>',
        '"',
        "'",
        '&',
        '/',
        '=',
        '\n',
        'script',
        'img',
        ' onerror',
        '{matter}',
        '\u2028',
        '\u202E',
        'javascript:',
      ),
      maxLength: 15,
    }),
  );

  test('never make a tag, an attribute or a link of their own', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, (matter, steps, name, url) => {
        const { html } = fill({ matter, steps, replyBy: steps }, { ...knownFields, 'customer.name': name, 'complaints.url': url });
        const tags = tagsOf(html);
        const unknown = tags.filter((tag) => !usualTags.has(tag.replace(/ .*/s, '')) && !/^<\/?(mark|br|a)\b/.test(tag));
        expect(unknown).toEqual([]);
        for (const tag of tags) expect(tag).toMatch(/^<\/?\w+( (style|lang)="[^"<>]*"| href="https?:[^"<>]*")*>$/);
        expect(html.replace(/<[^>]*>/g, '')).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
      }),
    );
  });

  test('come out as they were typed', () => {
    const { html, text } = fill({ matter: `<b onclick="x('y')">O’Brien & Sons</b>` });
    expect(html).toContain('&lt;b onclick=&quot;x(&#39;y&#39;)&quot;&gt;O’Brien &amp; Sons&lt;/b&gt;');
    expect(text).toContain(`<b onclick="x('y')">O’Brien & Sons</b>`);
  });

  test('cannot turn the reading direction of the text around them', () => {
    expect(fill({}, { ...knownFields, 'customer.name': 'Siân\u202E\u2066Pugh' }).text).toMatch(/^Dear SiânPugh,/);
  });

  test.each(adviserTemplates)('cannot make %s larger than a reply may be', (id) => {
    const of = templates[id].en;
    const biggest = {
      link: `https://${'a'.repeat(gapMost.link - 8)}`,
      choice: '',
      line: '"'.repeat(gapMost.line),
      lines: `${'"'.repeat(gapMost.lines / gapMost.listLines - 1)}\n`.repeat(gapMost.listLines),
      day: '2026-09-30',
    };
    const full = Object.fromEntries(of.gaps.map(({ name, kind }) => [name, biggest[kind].trim()]));
    const known = { ...knownFields, 'customer.name': '"'.repeat(gapMost.line) };
    const { html, missing } = fillTemplate(of, full, known, [anAdjustmentCard()]);
    expect(missing).toEqual([]);
    expect(Buffer.byteLength(html)).toBeLessThan(32 * 1024);
  });
});
