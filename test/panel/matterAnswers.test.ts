import { createMatterAnswers } from '../../src/panel/matterAnswers.ts';

/** A browser's storage, kept in memory. */
function aStorage(start: Readonly<Record<string, string>> = {}): Storage {
  const kept = new Map(Object.entries(start));
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
    clear: () => {
      kept.clear();
    },
  };
}

const blocked = (): Storage => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

describe('what staff said a conversation is about', () => {
  it('is remembered for that conversation and that arrangement', () => {
    const answers = createMatterAnswers(() => aStorage());
    answers.answer('fence', 'ARR-1', 'about');
    answers.answer('fence', 'ARR-2', 'somethingElse');
    expect(answers.of('fence')).toEqual({ 'ARR-1': 'about', 'ARR-2': 'somethingElse' });
    expect(answers.of('bins')).toEqual({});
  });

  it('can be changed', () => {
    const answers = createMatterAnswers(() => aStorage());
    answers.answer('fence', 'ARR-1', 'about');
    answers.answer('fence', 'ARR-1', 'somethingElse');
    expect(answers.of('fence')).toEqual({ 'ARR-1': 'somethingElse' });
  });

  it('outlives a reload of the panel', () => {
    const storage = aStorage();
    createMatterAnswers(() => storage).answer('fence', 'ARR-1', 'about');
    expect(createMatterAnswers(() => storage).of('fence')).toEqual({ 'ARR-1': 'about' });
  });

  it('is remembered while the panel is open where the browser keeps nothing', () => {
    const answers = createMatterAnswers(blocked);
    answers.answer('fence', 'ARR-1', 'about');
    expect(answers.of('fence')).toEqual({ 'ARR-1': 'about' });
  });

  it.each(['{', '[]x', '"about"', '{"ARR-1":"maybe"}', 'null'])('is nothing where the browser hands back %s', (text) => {
    const answers = createMatterAnswers(() => aStorage({ 'fair-contact.matter.fence': text }));
    expect(answers.of('fence')).toEqual({});
  });

  it('is the same object until it changes, and its change is told', () => {
    const answers = createMatterAnswers(() => aStorage());
    const before = answers.of('fence');
    let told = 0;
    const stop = answers.subscribe(() => (told += 1));
    expect(answers.of('fence')).toBe(before);
    answers.answer('fence', 'ARR-1', 'about');
    stop();
    answers.answer('fence', 'ARR-1', 'somethingElse');
    expect(told).toBe(1);
  });
});
