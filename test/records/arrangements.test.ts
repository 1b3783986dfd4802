import * as fc from 'fast-check';
import type { Arrangement } from '../../src/domain/arrangement.ts';
import { adjustmentCodes } from '../../src/domain/adjustment.ts';
import { addDays, type Day } from '../../src/domain/day.ts';
import { essentialRoutes, termCodes } from '../../src/domain/term.ts';
import type { Arrangements, Step } from '../../src/ports/arrangements.ts';
import type { Result } from '../../src/ports/problem.ts';
import { createArrangements } from '../../src/records/arrangements.ts';
import { updateItem } from '../../src/simulator/world/listStore.ts';
import { aMove, anArrangement, anArrangementThatIs, after, sampleTerms } from '../builders/arrangements.ts';
import { theDay } from '../builders/moments.ts';
import { aScenario } from '../simulator/aScenario.ts';
import { startRegister, timeZone, type Register } from './aRegister.ts';

let register: Register;
afterEach(() => register.close());

const staff = [
  { id: 'gwen', name: 'Gwen Morris', address: 'gwen.morris@aberllan.example', roles: ['staff' as const] },
  { id: 'rhodri', name: 'Rhodri Vaughan', address: 'rhodri@aberllan.example', roles: ['serviceManager' as const] },
  { id: 'nia', name: 'Nia Price', address: 'nia@aberllan.example', roles: ['decisionMaker' as const] },
  { id: 'catrin', name: 'Catrin Ellis', address: 'catrin@aberllan.example', roles: ['registerOwner' as const] },
];

async function aCouncil(parts: Parameters<typeof aScenario>[0] = {}): Promise<void> {
  register = await startRegister(aScenario({ staff, mailboxes: [], messages: [], arrangements: [], adjustments: [], ...parts }));
}
const as = (staffId: string): Arrangements => createArrangements(register.listsOf(staffId), () => register.staff(staffId), timeZone);

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.problem.kind} ${result.problem.detail ?? ''}`);
  return result.value;
}
function sure<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('nothing there');
  return thing;
}

let steps = 0;
/** The step that brought an arrangement where it is, as its taker sends it. */
function lastStep({ decisions }: Arrangement, by?: string): Step {
  const last = sure(decisions.at(-1));
  steps += 1;
  return { ...last, by: by === undefined ? last.by : register.staff(by).id, clientReference: `step-${String(steps)}` };
}

async function aDraftOf(parts: Partial<Arrangement> = {}) {
  const draft = anArrangementThatIs('draft', parts);
  return value(await as('rhodri').add(draft, 'Siân Pugh', lastStep(draft, 'rhodri')));
}
const submitted = (arrangement: Arrangement): Arrangement => after(arrangement, aMove('submit'));
const unsignedParts = ({ decisions: _, ...arrangement }: Arrangement) => arrangement;

const days = fc.integer({ min: 0, max: 4000 }).map((count) => addDays('2020-01-01' as Day, count));
const words = fc.string({ maxLength: 60, unit: 'grapheme' }).map((text) => text.replaceAll(/[\p{Cc}\p{Cs}]/gu, ' ')).filter((text) => text.trim() !== '');
const lines = fc.array(words, { maxLength: 3 });
const terms = fc.subarray([...termCodes]).chain((codes) =>
  fc.tuple(...codes.map((code) => fc.option(fc.array(fc.record({ adjustment: fc.constantFrom(...adjustmentCodes), alternative: words }), { maxLength: 2 }), { nil: undefined })
    .map((exceptFor) => ({ ...sampleTerms[code], ...(exceptFor ? { exceptFor } : {}) })))));
const parts: fc.Arbitrary<Partial<Arrangement>> = fc.record({
  scope: fc.record({ services: fc.oneof(fc.constant('all' as const), lines, fc.constant(['all'])), matters: lines, premises: lines }),
  routesOpen: fc.subarray([...essentialRoutes]),
  terms, incidents: lines, reason: words, circumstancesConsidered: words, equalityDueRegard: words, couldWeHaveCausedIt: words,
  adjustments: lines, warnings: lines, sharedWith: lines, deputy: words, contested: fc.boolean(),
  customerView: fc.oneof(words.map((said) => ({ kind: 'given' as const, words: said })), words.map((why) => ({ kind: 'notGiven' as const, why }))),
  agreement: fc.constantFrom('agreed', 'notAgreed', 'notReached'),
  contactPoint: fc.record({ name: words, address: words, telephone: words }, { requiredKeys: ['name'] }),
  consultations: fc.array(fc.record({ with: fc.constantFrom('service', 'legal', 'equality'), name: words, on: days, advice: words }), { maxLength: 2 }),
  start: days, end: days, review: days,
});
const further: fc.Arbitrary<Partial<Arrangement>> = fc.record(
  {
    noWarningReason: words, appealBy: days,
    telling: fc.oneof(
      fc.record({ kind: fc.constant('told' as const), on: days, letterRef: words }),
      fc.record({ kind: fc.constant('withheld' as const), reason: words, approvedBy: words, recheckOn: days }),
    ),
    appeal: fc.record(
      {
        version: fc.nat(9), receivedOn: days, grounds: fc.subarray(['wronglyIdentified', 'disproportionate', 'personalImpact', 'process'] as const),
        decideBy: days, state: fc.constantFrom('open', 'decided', 'withdrawn'), lateReason: words, decider: words,
        outcome: fc.constantFrom('stands', 'varied', 'quashed'), closedOn: days,
      },
      { requiredKeys: ['version', 'receivedOn', 'grounds', 'decideBy', 'state'] },
    ),
    reviews: fc.array(
      fc.record({
        dueOn: days, completedOn: days, outcome: fc.constantFrom('continue', 'amend', 'lift'),
        customerComment: fc.oneof(words.map((said) => ({ kind: 'given' as const, words: said })), days.map((askedOn) => ({ kind: 'none' as const, askedOn }))),
        incidentsSince: fc.nat(99), complianceWithTerms: fc.constantFrom('kept', 'partlyKept', 'notKept', 'noContact'),
        couldWeHaveCausedIt: words, lessons: words, stillNeeded: words,
      }),
      { maxLength: 3 },
    ),
    broughtOver: fc.record({ attestedBy: words, decidedBy: words, decidedOn: days, customerWasTold: words, on: days }),
    ended: fc.record({ why: fc.constantFrom('lapsed', 'lifted', 'quashed'), on: days }),
  },
  { requiredKeys: [] },
);

describe('an arrangement', () => {
  it('survives writing and reading, whatever it holds', async () => {
    await aCouncil();
    await fc.assert(
      fc.asyncProperty(parts, further, fc.constantFrom('draft', 'active', 'ended', 'archived' as const), async (some, more, state) => {
        const wanted: Arrangement = { ...anArrangementThatIs('draft'), ...some, ...more, state, version: 3 };
        const added = value(await as('rhodri').add(wanted, 'Siân Pugh', lastStep(wanted, 'rhodri')));
        const { ref } = added.value.arrangement;
        const read = sure(value(await as('catrin').read(ref)));
        expect(unsignedParts(read.value.arrangement)).toEqual({ ...unsignedParts(wanted), ref });
        expect(read.value.unsigned).toBeUndefined();
        expect(read).toEqual(added);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
