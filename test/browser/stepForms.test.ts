import { readFileSync } from 'node:fs';
import type { FrameLocator } from 'playwright-core';
import { arrangementSteps, type ArrangementStep } from '../../src/policy/pack/arrangementSteps.ts';
import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';
import { closeDemos } from './openDemo.ts';
import { openRegister, type OpenRegister } from './openRegister.ts';

jest.setTimeout(300_000);
afterEach(closeDemos);

const story = JSON.parse(readFileSync('src/simulator/scenario/stories/aberllan.json', 'utf8')) as ScenarioInput;
const [example] = (story.arrangements ?? []).filter(({ ref }) => ref === 'ARR-2026-0014');
const inState = (ref: string, state: 'approved' | 'suspended' | 'ended') => ({ ...example, ref, state }) as NonNullable<ScenarioInput['arrangements']>[number];
const scenario: ScenarioInput = {
  ...story,
  arrangements: [...(story.arrangements ?? []), inState('ARR-2026-0021', 'approved'), inState('ARR-2026-0022', 'suspended'), inState('ARR-2026-0023', 'ended')],
};
const refs = { draft: 'ARR-2026-0013', consultation: 'ARR-2026-0014', approved: 'ARR-2026-0021', active: 'ARR-2026-0006', suspended: 'ARR-2026-0022', ended: 'ARR-2026-0023' } as const;

/** Who opens what, so that between them every step of the table is offered to somebody. */
const walk: readonly (readonly [string, keyof typeof refs])[] = [
  ['rhodri.vaughan', 'draft'], ['david.okafor', 'consultation'], ['david.okafor', 'approved'], ['david.okafor', 'active'], ['david.okafor', 'suspended'],
  ['catrin.ellis', 'approved'], ['catrin.ellis', 'active'], ['catrin.ellis', 'ended'], ['nesta.powell', 'active'], ['nesta.powell', 'ended'], ['samuel.adeyinka', 'active'],
];
/** What a step asks for: steps that ask the same look the same. */
const asks = ({ needs }: ArrangementStep): string => ['review', 'newPeriod', 'changes', 'appealDetails', 'note', 'told'].filter((need) => needs.some((each) => each === need)).join();

/** Seen in every theme. What else is asked for is a part of these, and seen in one. */
const everyTheme: readonly string[] = ['', 'review', 'appealDetails', 'note', 'told', 'review,newPeriod,changes,told'];

/** Opens the form of a step: it is there, among the answers to the next task, or among the other steps. */
async function openForm(register: FrameLocator, label: string): Promise<void> {
  const radio = register.getByRole('radio', { name: label, exact: true });
  const button = register.getByRole('button', { name: label, exact: true });
  if ((await radio.count()) > 0) await radio.check();
  else if ((await button.count()) === 0) {
    await register.getByRole('button', { name: 'Other steps', exact: true }).click();
    await register.getByRole('menuitem', { name: label, exact: true }).click();
  }
}

/** The whole form of a review comes once its questions are answered. */
async function answerReview(register: FrameLocator): Promise<void> {
  await register.getByRole('radio', { name: 'They were asked and said nothing' }).check();
  await register.getByLabel('How many accepted incidents').fill('0');
  await register.getByRole('radio', { name: 'They kept to it' }).check();
  await register.getByLabel('Could we have caused what happened').fill('Partly: nobody had told him who looks after the roof.');
  await register.getByLabel('What have we learnt').fill('We name one colleague from the first day of a larger repair.');
  await register.getByLabel('Is each term still needed').fill('Yes, until the roof is mended and looked at together.');
}

async function faultsOf({ panelFaults, faultsInEveryTheme }: OpenRegister, inEveryTheme: boolean, where: string): Promise<readonly string[]> {
  return (await (inEveryTheme ? faultsInEveryTheme() : panelFaults())).map((fault) => `${where}: ${fault}`);
}

test('the form of every step of the table can be used by everybody, as it opens and with all that it lacks named', async () => {
  const demo = await openRegister({ scenario, width: 320 });
  const { register, reopenAs } = demo;
  const seen = new Set<string>();
  const looks = new Set<string>();
  const faults: string[] = [];
  for (const [who, state] of walk) {
    const roles = scenario.staff.find(({ id }) => id === who)?.roles ?? [];
    const steps = arrangementSteps.filter((step) => step.from.includes(state) && step.who.some((actor) => roles.some((role) => role === actor)));
    await reopenAs(who, refs[state]);
    await register.getByRole('heading', { name: /^Next/ }).waitFor();
    for (const step of steps) {
      const where = `${step.label} (${state})`;
      await openForm(register, step.label);
      const review = step.needs.includes('review');
      const first = !looks.has(asks(step));
      if (review && first && step.needs.includes('newPeriod')) await answerReview(register);
      const button = register.getByRole('button', { name: step.label, exact: true });
      if (!review || (first && step.needs.includes('newPeriod'))) await button.waitFor();
      // Where a reason is missing, pressing says so and takes no step.
      if (first && step.needs.includes('note')) await button.click();
      if (first) faults.push(...(await faultsOf(demo, everyTheme.includes(asks(step)), where)));
      looks.add(asks(step));
      seen.add(`${step.action} ${step.label}`);
    }
  }
  expect(faults).toEqual([]);
  const offered = arrangementSteps.filter(({ from, who }) => !from.includes('new') && who.some((actor) => actor !== 'system'));
  expect([...seen].sort()).toEqual([...new Set(offered.map(({ action, label }) => `${action} ${label}`))].sort());
});
