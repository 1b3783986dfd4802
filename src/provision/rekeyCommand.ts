import * as v from 'valibot';
import { createGraph } from '../graph/graphRequest.ts';
import { configurationSchema, type Configuration } from '../ports/configuration.ts';
import { scopes } from '../ports/identity.ts';
import { success } from '../ports/problem.ts';
import { createDigest } from '../records/digest.ts';
import { rekey } from '../records/rekey.ts';
import type { ExitCode, Surroundings } from './provisionCommand.ts';
import { SignInRefused } from './signIn.ts';

export type RekeySurroundings = Pick<Surroundings, 'fetch' | 'say' | 'wait' | 'signIn' | 'read'>;

/** Brings every row under the digest key of `config.json`, as the register owner who signs in with a code. Safe to stop and to run again. */
export async function rekeyCouncil(path: string, { fetch, say, wait, signIn, read }: RekeySurroundings): Promise<ExitCode> {
  const stopped = (sentence: string): ExitCode => {
    say(sentence);
    return 1;
  };
  const settings = configurationIn(await read(path));
  if (typeof settings === 'string') return stopped(`${path}: ${settings} Nothing was changed.`);
  const { site, tenantId, clientId, digestKey, previousDigestKey } = settings;
  if (previousDigestKey === undefined) return stopped('Nothing was changed: put the key before this one into previousDigestKey, and run this again.');
  const person = signIn(tenantId, clientId);
  try {
    const token = await person.token([scopes.lists]);
    const graph = createGraph({ origin: 'https://graph.microsoft.com', fetch, token: () => Promise.resolve(success(token)) });
    const done = await rekey({ graph, site }, { from: createDigest(previousDigestKey), to: createDigest(digestKey) }, (milliseconds) => wait(milliseconds / 1000));
    if (!done.ok) return stopped(`It stopped before the end (${done.problem.kind}). Nothing is lost: both keys are tried. Run it again.`);
    const { moved, unknown } = done.value;
    say(`${moved} rows were brought under the new key.`);
    if (unknown === 0) say('You can take previousDigestKey out of config.json.');
    else say(`${unknown} rows stand under the old key: nobody wrote down their address. They are found as long as previousDigestKey stays in config.json.`);
    return 0;
  } catch (problem) {
    if (!(problem instanceof SignInRefused)) throw problem;
    return stopped(`${problem.message} Nothing was changed.`);
  }
}

/** The settings, or what is wrong with them. */
function configurationIn(text: string | undefined): Configuration | string {
  if (text === undefined) return 'There is no such file.';
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return 'This is no JSON.';
  }
  const parsed = v.safeParse(configurationSchema, json);
  return parsed.success ? parsed.output : parsed.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}.`).join(' ');
}
