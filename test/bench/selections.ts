import { seeded } from '../../src/simulator/graph/faults.ts';
import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';
import { drawsOf, watchDraws } from '../browser/draws.ts';
import { answeredAt, fifty, goThrough, isOfSelected, isTrue, oneInTenLost, senders, truthAbout, unevenly, withoutIndex, type Sender, type Step } from '../browser/manySelections.ts';
import { atMost, type Measure } from './measure.ts';
import { openStage } from './stage.ts';

/** In each of two panels: one that asks about everybody, and one whose device index clears most. */
const selections = 500;
const seeds = [2026, 2027] as const;
/** Milliseconds that the panel may take to hear of a selection, or to draw an answer. */
const allowed = 100;

type Faults = NonNullable<ScenarioInput['faults']>;

/** The one opened at the end is opened only then, so that there is an answer to wait for. */
const [last, others] = [senders.at(-1) as Sender, senders.slice(0, -1)];

/** What one panel drew that was not so, or too late. */
interface Outcome {
  readonly pictures: number;
  /** Each in words. */
  readonly wrong: readonly string[];
  /** Milliseconds from the last answer until it was drawn. */
  readonly lastAfter: number;
}

function randomSteps(seed: number): readonly Step[] {
  const random = seeded(seed);
  return Array.from({ length: selections - 1 }, () => ({
    id: others[Math.floor(random() * others.length)]?.id ?? last.id,
    pause: 5 + random() * 395,
  }));
}

async function onePanel(seed: number, more: Faults): Promise<Outcome> {
  const { selected: _, ...nothingOpen } = fifty;
  const stage = await openStage({ ...nothingOpen, seed, faults: [oneInTenLost, unevenly, ...more] });
  try {
    const opened = await stage.open();
    await opened.saidAfter(0, 'noMessage');
    const pane = await opened.pane();
    await watchDraws(pane);
    const steps = randomSteps(seed);
    const before = await goThrough(opened.page, steps);
    // Whether the last answer is drawn in time can be seen only where there is one.
    stage.simulator.world.setFaults(stage.simulator.world.faults().filter(({ lose }) => lose === undefined));
    const [moment = 0] = await goThrough(opened.page, [{ id: last.id, pause: 0 }]);
    const drawn = await opened.saidAfter(moment, truthAbout(last.address), last.address);
    const draws = (await drawsOf(pane)).filter(({ at }) => at >= (before[0] ?? 0));
    const [allSteps, moments] = [[...steps, { id: last.id, pause: 0 }], [...before, moment]];
    const lastAfter = drawn - (await answeredAt(pane, last.address));
    const wrong = draws.flatMap((draw) => {
      if (!isTrue(draw)) return [`untrue: ${draw.address} ${draw.status} ${draw.about.join(' ')}`];
      return isOfSelected(draw, allSteps, moments, allowed) ? [] : [`of a message left before: ${draw.address} ${draw.status}`];
    });
    return { pictures: draws.length, wrong: [...wrong, ...(lastAfter <= allowed ? [] : ['the last answer was drawn late'])], lastAfter };
  } finally {
    await stage.close();
  }
}

/** A thousand selections at random: how often what stands on the screen was not so, not of the selected message, or the last too late. */
export async function wrongDraws(): Promise<readonly Measure[]> {
  const found = await Promise.all([onePanel(seeds[0], []), onePanel(seeds[1], [withoutIndex])]);
  const wrong = found.flatMap((one) => one.wrong);
  const pictures = found.reduce((sum, one) => sum + one.pictures, 0);
  const lastAfter = Math.max(...found.map((one) => one.lastAfter));
  return [atMost('wrongDraws', wrong.length, 'draws', 0, `seeds ${seeds.join(' and ')}, ${pictures} pictures, last answer drawn after ${Math.round(lastAfter)} ms${wrong.map((one) => `; ${one}`).join('')}`)];
}
