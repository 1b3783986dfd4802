import { en } from '../../src/ui/wording/en.ts';

const sentences = [...Object.entries(en.problem), ...Object.entries(en.start), ['bug', en.unexpected] as const, ['part', en.partMissing] as const, ['host', en.unreadable] as const];

describe('a problem', () => {
  it.each(sentences)('%s says what happened, what is safe and what to do', (_kind, { happened, safe, todo }) => {
    for (const part of [happened, safe, todo]) expect(part).toMatch(/^[A-Z].*\.$/);
  });

  it.each(sentences)('%s names no code and blames nobody', (_kind, { happened, safe, todo }) => {
    expect(`${happened} ${safe} ${todo}`).not.toMatch(/error|fail|invalid|exception|HTTP|\b[45]\d\d\b|oops|sorry|illegal/i);
  });
});

/** Every text of the wording; functions are asked with samples. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return textsIn(saidBy(value as (...samples: readonly unknown[]) => unknown));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Some take a list first, the others words or numbers. */
function saidBy(text: (...samples: readonly unknown[]) => unknown): unknown {
  try {
    return text('sample', 'sample', 'sample', 'sample');
  } catch {
    return text(['sample'], 'sample', 'sample', 'sample');
  }
}

describe('every text of the panel', () => {
  const texts = textsIn(en);

  it('is found', () => {
    expect(texts.length).toBeGreaterThan(250);
  });

  it('speaks of what was done and never labels a person', () => {
    expect(texts.filter((text) => /difficult|vexatious|offender|persistent complainant|troublemaker|abuser|restriction\b/i.test(text))).toEqual([]);
  });

  it('is spelt the British way', () => {
    expect(texts.filter((text) => /\b(behavior|color|center|organiz|apologiz|canceled|email\b)/i.test(text))).toEqual([]);
  });
});

it('“could not check” shares no word with “no arrangement”', () => {
  expect(en.status.couldNotCheck).not.toMatch(/arrangement|none/i);
});

it('a possible match does not hint that an arrangement exists', () => {
  expect(en.status.mayMatch).not.toMatch(/arrangement/i);
});
