import { readFileSync } from 'node:fs';
import { checkPack } from './packCommand.ts';
import { suppliedFile } from './suppliedFile.ts';

/** `npm run -s pack`: the policy as supplied, to edit. `npm run -s pack -- check FILE`: what is wrong with a council's file. */
const [action, file] = process.argv.slice(2);
if (action === undefined) process.stdout.write(`${JSON.stringify(suppliedFile(), undefined, 2)}\n`);
else if (action === 'check' && file !== undefined) {
  const { lines, usable } = checkPack(readFileSync(file, 'utf8'), file);
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = usable ? 0 : 1;
} else {
  process.stderr.write('npm run -s pack                    writes the policy as supplied\nnpm run -s pack -- check FILE      says what is wrong with a file\n');
  process.exitCode = 2;
}
