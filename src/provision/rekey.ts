import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { createGraph } from '../graph/graphRequest.ts';
import { configurationSchema } from '../ports/configuration.ts';
import { success } from '../ports/problem.ts';
import { createDigest } from '../records/digest.ts';
import { rekey } from '../records/rekey.ts';

/** `npm run -s rekey -- config.json`, with an access token of a register owner in the variable GRAPH_TOKEN. */
const [file] = process.argv.slice(2);
const token = process.env['GRAPH_TOKEN'] ?? '';
const usage = 'GRAPH_TOKEN=… npm run -s rekey -- config.json      brings every row under the new digest key; see docs/configuration.md\n';

async function run(path: string): Promise<string> {
  const { site, digestKey, previousDigestKey } = v.parse(configurationSchema, JSON.parse(readFileSync(path, 'utf8')));
  if (previousDigestKey === undefined) return 'Nothing was changed: put the key before this one into previousDigestKey, and run this again.';
  const graph = createGraph({ origin: process.env['GRAPH_ORIGIN'] ?? 'https://graph.microsoft.com', token: () => Promise.resolve(success(token)) });
  const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
  const done = await rekey({ graph, site }, { from: createDigest(previousDigestKey), to: createDigest(digestKey) }, pause);
  if (!done.ok) {
    process.exitCode = 1;
    return `It stopped before the end (${done.problem.kind}). Nothing is lost: both keys are tried. Run it again.`;
  }
  const { moved, unknown } = done.value;
  const rest = unknown === 0 ? 'You can take previousDigestKey out of config.json.' : `${unknown} rows stand under the old key: nobody wrote down their address. They are found as long as previousDigestKey stays in config.json.`;
  return `${moved} rows were brought under the new key. ${rest}`;
}

if (file === undefined || token === '') {
  process.stderr.write(usage);
  process.exitCode = 2;
} else process.stdout.write(`${await run(file)}\n`);
