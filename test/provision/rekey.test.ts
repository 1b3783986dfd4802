import { spawn } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchSimulator, type Simulator } from '../../src/simulator/launch.ts';
import { aScenario } from '../simulator/aScenario.ts';

const newKey = Buffer.alloc(32, 9).toString('base64');
let simulator: Simulator;
beforeAll(async () => {
  simulator = await launchSimulator({ mode: 'local', scenario: aScenario({ signedIn: 'meera' }) });
});
afterAll(() => simulator.stop());

interface Ran {
  readonly code: number | null;
  readonly said: string;
}

/** Runs the command as an administrator does, with everything it asks of Microsoft 365 answered by the simulator. */
async function run(settings: string): Promise<Ran> {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'rekey-')), 'config.json');
  await writeFile(file, settings);
  const child = spawn(process.execPath, ['--import', 'tsx', '--import', './test/provision/toSimulator.ts', 'src/provision/rekey.ts', file], {
    env: { ...process.env, SIMULATOR: simulator.url.replace(/\/$/, '') },
  });
  let said = '';
  child.stdout.on('data', (part: Buffer) => (said += part.toString()));
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, said })));
}

const cards = (): readonly unknown[] => [...simulator.world.lists.cards.items.values()].map(({ fields }) => fields['Key']);
const changed = (): string => {
  const settings = simulator.world.configuration();
  return JSON.stringify({ ...settings, digestKey: newKey, previousDigestKey: settings.digestKey });
};

describe('npm run rekey', () => {
  it('signs the register owner in with a code, brings the rows under the new key, and finds nothing to do a second time', async () => {
    const before = cards();
    const first = await run(changed());
    expect(first.said).toMatch(/rows were brought under the new key/);
    expect(first.code).toBe(0);
    const after = cards();
    expect(after).toHaveLength(before.length);
    expect(after.filter((key) => before.includes(key))).toEqual([]);
    expect((await run(changed())).said).toMatch(/(^|\n)0 rows were brought under the new key/);
    expect(cards()).toEqual(after);
  }, 60_000);

  it.each([
    ['no JSON', 'yes', /This is no JSON\. Nothing was changed/],
    ['no settings', '{}', /tenantId[^]*Nothing was changed/],
  ])('changes nothing where the file holds %s', async (_what, text, sentence) => {
    const ran = await run(text);
    expect(ran).toEqual({ code: 1, said: expect.stringMatching(sentence) as string });
  }, 60_000);

  it('changes nothing where the key before is not given', async () => {
    expect(await run(JSON.stringify(simulator.world.configuration()))).toEqual({ code: 1, said: expect.stringMatching(/put the key before this one into previousDigestKey/) as string });
  }, 60_000);
});
