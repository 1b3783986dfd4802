import { grouping } from './grouping.ts';
import { growth } from './growth.ts';
import { heap } from './heap.ts';
import { budget } from './leftOpen.ts';
import { openings } from './openings.ts';
import { wrongDraws } from './selections.ts';
import { sizes } from './sizes.ts';
import { coldStarts, switching } from './speed.ts';
import type { Measure } from './measure.ts';

/** What does not look at the clock runs side by side. */
const untimed = async (): Promise<readonly Measure[]> => (await Promise.all([growth(), heap(), budget()])).flat();

/** `npm run bench`: a table; `npm run bench -- --json`: the same as one JSON object. Exits 0 either way: a number is no test. */
async function main(): Promise<void> {
  const json = process.argv.includes('--json');
  const measures: Measure[] = [];
  for (const part of [sizes, openings, coldStarts, switching, wrongDraws, grouping, untimed]) {
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
