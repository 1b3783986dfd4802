import { openings } from './openings.ts';
import { sizes } from './sizes.ts';
import { coldStarts, switching } from './speed.ts';
import type { Measure } from './measure.ts';

/** `npm run bench`: a table; `npm run bench -- --json`: the same as one JSON object. Exits 0 either way: a number is no test. */
async function main(): Promise<void> {
  const json = process.argv.includes('--json');
  const measures: Measure[] = [];
  for (const part of [sizes, openings, coldStarts, switching]) {
    const found = await part();
    measures.push(...found);
    if (!json) process.stdout.write(found.map(lineOf).join(''));
  }
  if (json) process.stdout.write(`${JSON.stringify({ measures: measures.map(({ id, value, unit, target, op }) => ({ id, value, unit, target, op })) })}\n`);
}

function lineOf({ id, value, unit, target, beside }: Measure): string {
  return `${value <= target ? 'ok  ' : 'over'} ${id.padEnd(20)} ${String(value).padStart(9)} ${unit.padEnd(9)} <= ${target}${beside === undefined ? '' : `   (${beside})`}\n`;
}

void main();
