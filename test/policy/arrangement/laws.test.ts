import fc from 'fast-check';
import type { Adjustment } from '../../../src/domain/adjustment.ts';
import type { Arrangement } from '../../../src/domain/arrangement.ts';
import { addDays } from '../../../src/domain/day.ts';
import { arrangementActions, type ArrangementAction } from '../../../src/domain/decision.ts';
import { essentialRoutes, termCodes, type Term } from '../../../src/domain/term.ts';
import { cardOf } from '../../../src/policy/arrangement/cardOf.ts';
import { inForceOn } from '../../../src/policy/arrangement/inForce.ts';
import type { ArrangementFacts, Evidence, Move } from '../../../src/policy/arrangement/move.ts';
import { takeStep } from '../../../src/policy/arrangement/takeStep.ts';
import { termConflicts } from '../../../src/policy/arrangement/termConflicts.ts';
import { addMonths } from '../../../src/policy/calendar/addMonths.ts';
import { anAdjustment } from '../../builders/adjustments.ts';
import { aMove, anArrangement, anEvidence, sampleTerms, someFacts } from '../../builders/arrangements.ts';
import { theDay } from '../../builders/moments.ts';

const firstDay = theDay('2026-06-10');
const laterDay = fc.integer({ min: 0, max: 250 }).map((count) => addDays(firstDay, count));
const words = fc.constantFrom('', 'too short', 'Words enough to be a reason, written down by somebody.');
const someone = fc.constantFrom('rhodri', 'nia', 'catrin', 'huw', 'elin', 'aled');
const terms: fc.Arbitrary<readonly Term[]> = fc.subarray([...termCodes], { maxLength: 2 }).map((codes) => codes.map((code) => sampleTerms[code]));
const adjustments: fc.Arbitrary<readonly Adjustment[]> = fc.subarray([anAdjustment('CALL_NOT_WRITE'), anAdjustment('BSL'), anAdjustment('EXTRA_TIME')], { maxLength: 1 });
const evidence: fc.Arbitrary<readonly Evidence[]> = fc
  .record({ state: fc.constantFrom('accepted', 'closed', 'submitted', 'notUpheld'), involved: fc.subarray(['aled', 'nia']), threat: fc.boolean() })
  .map((parts) => [anEvidence(parts)]);

/** Mostly complete, so that chains go far; each part at times wrong. */
const mostly = <T>(right: T, wrong: fc.Arbitrary<T>) => fc.oneof({ weight: 9, arbitrary: fc.constant(right) }, { weight: 1, arbitrary: wrong });

const start: fc.Arbitrary<Arrangement> = fc
  .record({
    terms: mostly<readonly Term[]>([sampleTerms.WRITTEN_ONLY], terms),
    reason: mostly(anArrangement().reason, words),
    circumstancesConsidered: mostly(anArrangement().circumstancesConsidered, words),
    equalityDueRegard: mostly(anArrangement().equalityDueRegard, words),
    routesOpen: mostly<Arrangement['routesOpen']>(essentialRoutes, fc.subarray([...essentialRoutes])),
    warnings: mostly<readonly string[]>(['LET-2026-0001'], fc.constant([])),
    end: mostly(theDay('2026-09-30'), laterDay),
    review: mostly(theDay('2026-09-01'), laterDay),
  })
  .map((parts) => anArrangement(parts));

const likely: readonly ArrangementAction[] = ['propose', 'submit', 'approve', 'notify', 'lodgeAppeal', 'suspend', 'appealStands', 'continue'];

const move: fc.Arbitrary<Move> = fc
  .record({
    action: fc.oneof(fc.constantFrom(...likely), fc.constantFrom(...arrangementActions)),
    on: mostly(firstDay, laterDay),
    by: fc.option(someone, { freq: 9, nil: undefined }),
    untold: fc.boolean(),
    changedTerms: fc.option(terms, { freq: 3, nil: undefined }),
  })
  .map(({ action, on, by, untold, changedTerms }) => {
    const anew = action === 'continue' || action === 'amend' ? { start: on, review: addMonths(on, 2), end: addMonths(on, 3) } : {};
    const { telling: _, ...rest } = aMove(action, { on, ...(by === undefined ? {} : { by }) });
    const telling = untold && action !== 'notify' ? {} : { telling: aMove(action, { on }).telling };
    return { ...rest, ...telling, changes: { ...anew, ...(changedTerms === undefined ? {} : { terms: changedTerms }) } } as Move;
  });

const facts: fc.Arbitrary<ArrangementFacts> = fc
  .record({ adjustments: mostly<readonly Adjustment[]>([], adjustments), evidence: mostly<readonly Evidence[]>([anEvidence()], evidence) })
  .map((parts) => someFacts(parts));

const chain = fc.array(fc.tuple(move, facts), { minLength: 4, maxLength: 14 });

/** Every arrangement on a way, with the facts and the step that led to it. Chains begin as an arrangement usually does. */
function* along(from: Arrangement, steps: readonly (readonly [Move, ArrangementFacts])[]): Generator<{ before: Arrangement; so: Arrangement; known: ArrangementFacts; by: Move }> {
  const usual = (['propose', 'submit', 'approve', 'notify'] as const).map((action) => [aMove(action), someFacts()] as const);
  let before = from;
  for (const [by, known] of [...usual.slice(0, steps.length % 5), ...steps]) {
    const taken = takeStep(before, by, known);
    if (!taken.ok) continue;
    yield { before, so: taken.arrangement, known, by };
    before = taken.arrangement;
  }
}

const comesIntoForce = (before: Arrangement, so: Arrangement) => so.state === 'active' && (before.state !== 'active' || so.version > before.version);
const long = (text: string) => text.trim().length >= 20 && text.trim().length <= 2000;
const ways = (check: (step: { before: Arrangement; so: Arrangement; known: ArrangementFacts; by: Move }) => void) => {
  fc.assert(
    fc.property(start, chain, (from, steps) => {
      for (const step of along(from, steps)) check(step);
    }),
    { numRuns: 200, seed: 7 },
  );
};

describe('whatever steps are tried, in whatever order, by whomever', () => {
  test('nothing comes into force without reason, circumstances, due regard, routes, terms, evidence and a letter', () => {
    let reached = 0;
    ways(({ before, so, known, by }) => {
      if (!comesIntoForce(before, so)) return;
      reached += 1;
      expect([so.reason, so.circumstancesConsidered, so.equalityDueRegard].every(long)).toBe(true);
      expect(essentialRoutes.every((route) => so.routesOpen.includes(route))).toBe(true);
      expect(so.terms.length).toBeGreaterThan(0);
      expect(so.telling).toBeDefined();
      if (by.action !== 'notify') return;
      expect(known.evidence.some(({ ref, state }) => so.incidents.includes(ref) && (state === 'accepted' || state === 'closed'))).toBe(true);
    });
    expect(reached).toBeGreaterThan(30);
  });

  test('nothing comes into force that one person alone proposed and decided, or that somebody involved decided', () => {
    ways(({ so, known }) => {
      if (so.state !== 'active') return;
      const signed = (action: ArrangementAction) => so.decisions.filter((entry) => entry.action === action).map(({ by }) => by);
      for (const decider of [...signed('approve'), ...signed('continue'), ...signed('amend')]) expect(signed('propose')).not.toContain(decider);
      expect(signed('approve')).not.toEqual(signed('propose'));
      if (so.decisions.at(-1)?.action !== 'notify' || so.decisions.filter(({ action }) => action === 'notify').length > 1) return;
      for (const decider of signed('approve')) expect(known.evidence.flatMap(({ involved }) => involved)).not.toContain(decider);
    });
  });

  test('a conflict never comes into force', () => {
    ways(({ before, so, known, by }) => {
      if (comesIntoForce(before, so)) expect(`${by.action}: ${JSON.stringify(termConflicts(so.terms, known.adjustments))}`).toBe(`${by.action}: []`);
    });
  });

  test('none outlives its end, and none lasts longer than its cap without a new decision', () => {
    ways(({ so }) => {
      const nextDay = addDays(so.end, 1);
      expect(inForceOn(so, nextDay, { lapsePolicy: 'atEnd' })).toBe(false);
      if (so.state === 'active') expect(so.end <= addMonths(so.start, 6)).toBe(true);
    });
  });

  test('what somebody signed is never taken away or altered, and versions never fall', () => {
    ways(({ before, so, by }) => {
      expect(so.decisions.slice(0, -1)).toEqual(before.decisions);
      expect(so.decisions.at(-1)).toMatchObject({ action: by.action, by: by.by, on: by.on, version: so.version });
      expect(so.version - before.version).toBe(['continue', 'amend', 'appealVaried'].includes(by.action) ? 1 : 0);
    });
  });

  test('a new version is told anew', () => {
    ways(({ before, so, by }) => {
      if (so.version > before.version) expect(so.telling).toMatchObject({ on: by.on });
    });
  });

  test('only an active one has a card, and the card has no reason, incident, or name of anybody who decided', () => {
    ways(({ so }) => {
      const card = cardOf(so, { lapsePolicy: 'atEnd' });
      expect(card !== undefined).toBe(so.state === 'active');
      expect(JSON.stringify(card ?? {})).not.toMatch(/Words enough|INC-|LET-|rhodri|catrin|"nia"|huw/);
    });
  });

  test('it is the same after it was written down and read again', () => {
    ways(({ so }) => {
      expect(JSON.parse(JSON.stringify(so))).toEqual(so);
    });
  });

  test('the same step on the same facts gives the same answer', () => {
    ways(({ before, by, known }) => {
      expect(takeStep(before, by, known)).toEqual(takeStep(structuredClone(before), structuredClone(by), structuredClone(known)));
    });
  });
});
