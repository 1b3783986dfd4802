import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { rekeyCouncil } from './rekeyCommand.ts';
import { createSignIn } from './signIn.ts';

/** `npm run -s rekey -- config.json`: brings every row under the new digest key. */
const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(file: string | undefined): Promise<void> {
  if (file === undefined) {
    process.stderr.write('npm run -s rekey -- config.json      brings every row under the new digest key; see docs/configuration.md\n');
    process.exitCode = 2;
    return;
  }
  process.exitCode = await rekeyCouncil(file, {
    fetch: (input, init) => fetch(input, init),
    say,
    wait: (seconds) => new Promise((resolve) => void setTimeout(resolve, seconds * 1000)),
    signIn: (tenant, clientId) => createSignIn({ tenant, clientId, fetch: (input, init) => fetch(input, init), say }),
    read: async (path) => (existsSync(path) ? readFile(path, 'utf8') : undefined),
  });
}

main(process.argv[2]).catch((problem: unknown) => {
  process.stderr.write(`${problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)}\n`);
  process.exitCode = 1;
});
