import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { clauses, type Kept, type Level } from './clauses.ts';

const folder = 'test/policy/clauses';
const pureTests = readdirSync(folder)
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
const rowsOf = (level: Level) => clauses.flatMap((clause) => (clause[level] === undefined ? [] : [{ id: clause.id, level, kept: clause[level] }]));
const elsewhere: readonly { readonly id: string; readonly level: Level; readonly kept: Kept }[] = [...rowsOf('store'), ...rowsOf('screen')];
const paid = elsewhere.map(({ kept, ...row }) => ({ ...row, ...kept }));

describe('The table of clauses', () => {
  test('has each of the 69 once', () => {
    expect(clauses).toHaveLength(69);
    expect(new Set(clauses.map(({ id }) => id)).size).toBe(69);
  });

  test('keeps each clause somewhere', () => {
    expect(clauses.filter(({ pure, store, screen }) => !pure && store === undefined && screen === undefined)).toEqual([]);
  });

  test.each(clauses.filter(({ pure }) => pure))('$id is kept here: $says', ({ id }) => {
    const named = new RegExp(`\\b(?:test|it)(?:\\.each\\b[\\s\\S]{0,4000}?)?\\(\\s*['"\`]${id.replace('.', '\\.')}: `);
    expect(pureTests.filter((text) => named.test(text)).length).toBeGreaterThan(0);
  });

  test.each(paid)('$id is kept at the $level by $file', ({ file, test: title }) => {
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8')).toContain(title);
  });
});
