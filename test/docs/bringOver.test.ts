import { readFileSync } from 'node:fs';
import { adjustmentSamples, bringOverColumns, columnKeys, termSamples, type Required } from '../../src/policy/pack/bringOverColumns.ts';

const page = readFileSync('docs/bring-over.md', 'utf8');
const needs: Readonly<Record<Required, string>> = { always: 'yes', arrangement: 'with an arrangement', adjustment: 'with an adjustment', no: 'no' };

describe('The page about bringing over', () => {
  it('explains the columns that are read, in their order', () => {
    const table = /\| heading \|.*\n\|[-|]+\n((?:\|.*\n)+)/.exec(page)?.[1] ?? '';
    expect(table.trim().split('\n')).toEqual(
      columnKeys.map((key) => {
        const { heading, required, meaning, example } = bringOverColumns[key];
        return `| ${heading} | ${needs[required]} | ${meaning} | ${example} |`;
      }),
    );
  });

  it.each([...Object.entries(termSamples), ...Object.entries(adjustmentSamples)])('shows how %s is written', (code, sample) => {
    expect(page).toContain(`| \`${code}\` | ${sample.replaceAll('|', '\\|')} |`);
  });
});
