import { existsSync, readFileSync } from 'node:fs';
import { rules } from './rules.ts';

test('each rule is there once, with its source', () => {
  expect(new Set(rules.map(({ rule }) => rule)).size).toBe(rules.length);
  expect(rules.filter(({ source }) => source === '')).toEqual([]);
});

test.each(rules)('$rule', ({ file, test: title }) => {
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file, 'utf8')).toContain(title);
});

test('what the simulator is trusted for is among them', () => {
  const said = rules.map(({ rule }) => rule).join('\n');
  for (const word of ['threshold', 'Retry-After', 'resource units', '400, 409 or 500', '410', 'versions', 'rows of one’s own', '320 KiB', '100,000']) {
    expect(said).toContain(word);
  }
});
