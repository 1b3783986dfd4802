import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { instant } from '../domain/day.ts';
import { commandArguments, usage } from './commandArguments.ts';
import { provision, type Surroundings } from './provisionCommand.ts';
import { createSignIn } from './signIn.ts';

/** `npm run provision`: creates and checks the SharePoint site. */
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const around: Surroundings = {
  fetch: (input, init) => fetch(input, init),
  say,
  ask: async (question) => {
    const lines = createInterface({ input: process.stdin, output: process.stdout });
    const answer = await lines.question(`${question} [y/N] `);
    lines.close();
    return /^y(es)?$/i.test(answer.trim());
  },
  wait: (seconds) => {
    say(`Microsoft 365 asks us to wait ${Math.ceil(seconds)} seconds.`);
    return new Promise((resolve) => void setTimeout(resolve, seconds * 1000));
  },
  now: () => {
    const now = instant(new Date().toISOString());
    if (now === undefined) throw new Error('the clock tells no time');
    return now;
  },
  signIn: (tenant, clientId) => createSignIn({ tenant, clientId, fetch: (input, init) => fetch(input, init), say }),
  read: async (path) => (existsSync(path) ? readFile(path, 'utf8') : undefined),
  write: (path, text) => writeFile(path, text, 'utf8'),
};

async function main(): Promise<void> {
  const wanted = commandArguments(process.argv.slice(2));
  if ('wrong' in wanted) {
    process.stderr.write(`${wanted.wrong}\n\n${usage}\n`);
    process.exitCode = 2;
    return;
  }
  process.exitCode = await provision(wanted, around);
}

main().catch((problem: unknown) => {
  process.stderr.write(`${problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)}\n`);
  process.exitCode = 1;
});
