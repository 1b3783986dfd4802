import fc from 'fast-check';
import { adjustmentCodes } from '../../../src/domain/adjustment.ts';
import { arrangementStates } from '../../../src/domain/arrangement.ts';
import { arrangementActions } from '../../../src/domain/decision.ts';
import { roles } from '../../../src/domain/role.ts';
import { essentialRoutes, termCodes } from '../../../src/domain/term.ts';
import { checkAdjustment, offersFor } from '../../../src/policy/adjustment/checkAdjustment.ts';
import { stepsFor } from '../../../src/policy/arrangement/arrangementSteps.ts';
import { cardOf } from '../../../src/policy/arrangement/cardOf.ts';
import { renderTerm } from '../../../src/policy/arrangement/renderTerm.ts';
import { questionsToShow } from '../../../src/policy/arrangement/reviewProgress.ts';
import { takeStep } from '../../../src/policy/arrangement/takeStep.ts';
import { termConflicts } from '../../../src/policy/arrangement/termConflicts.ts';
import { customerDeadline } from '../../../src/policy/calendar/deadlines.ts';
import { adjustmentLabels, deliveries, replyPrompts } from '../../../src/policy/pack/adjustments.ts';
import { barrierHelp, barriers } from '../../../src/policy/pack/barriers.ts';
import { defaultSettings } from '../../../src/policy/pack/settings.ts';
import { anAdjustment, extraTime } from '../../builders/adjustments.ts';
import { aMove, after, anArrangement, anArrangementThatIs, anEvidence, refusalOf, sampleTerms, someAnswers, someFacts } from '../../builders/arrangements.ts';
import { theDay } from '../../builders/moments.ts';

const approving = (parts: Parameters<typeof anArrangement>[0], facts = someFacts()) =>
  takeStep({ ...anArrangementThatIs('consultation'), ...parts }, aMove('approve'), facts);

test('P4a: without the customer’s circumstances nothing is approved, and nothing comes into force', () => {
  const empty = { circumstancesConsidered: '   ' };
  expect(refusalOf(approving(empty))).toEqual(['circumstances: circumstancesConsidered missing']);
  expect(refusalOf(takeStep({ ...anArrangementThatIs('approved'), ...empty }, aMove('notify'), someFacts()))).toEqual([
    'circumstances: circumstancesConsidered missing',
  ]);
});

test('P4b: two needs both count, and in writing only against “call, do not write” is never activated', () => {
  const both = [anAdjustment('CALL_NOT_WRITE'), anAdjustment('BSL')];
  expect(termConflicts([sampleTerms.WRITTEN_ONLY], both).map(({ adjustment }) => adjustment)).toEqual(['CALL_NOT_WRITE', 'BSL']);
  expect(refusalOf(approving({}, someFacts({ adjustments: [anAdjustment('CALL_NOT_WRITE')] })))).toEqual([
    'conflicts: WRITTEN_ONLY × CALL_NOT_WRITE conflict',
  ]);
});

test('P4b: several barriers at once offer everything that fits any of them', () => {
  const offered = offersFor(['anxiety', 'hearing']);
  for (const code of [...barrierHelp.anxiety.offer, ...barrierHelp.hearing.offer]) expect(offered).toContain(code);
});

test('P4c: each adjustment changes something that the customer gets, and staff are told what to do', () => {
  for (const code of adjustmentCodes) {
    expect(adjustmentLabels[code]).not.toBe('');
    expect(checkAdjustment(anAdjustment(code, { instruction: deliveries[code].example }))).toEqual([]);
    expect(deliveries[code].changes === 'text' || replyPrompts[code] !== undefined).toBe(true);
  }
  expect([...new Set(adjustmentCodes.map((code) => deliveries[code].changes))].sort()).toEqual(['meeting', 'recipients', 'text', 'time', 'wayOfContact']);
});

test('P4c: each barrier of the policy has help to offer, and each adjustment helps with one', () => {
  for (const barrier of barriers) expect(barrierHelp[barrier].offer.length).toBeGreaterThan(0);
  expect([...new Set(barriers.flatMap((barrier) => barrierHelp[barrier].offer))].sort()).toEqual([...adjustmentCodes].sort());
  for (const { heard, alsoHelps } of Object.values(barrierHelp)) {
    expect(heard).toMatch(/\.$/);
    expect(alsoHelps).toMatch(/^[A-Z].*\.$/);
  }
});

test('P5a: the customer’s view is there, or there is a reason why not', () => {
  expect(refusalOf(approving({ customerView: { kind: 'given', words: ' ' } }))).toEqual(['customerView: customerView.words missing']);
  expect(refusalOf(approving({ customerView: { kind: 'notGiven', why: '' } }))).toEqual(['customerView: customerView.why missing']);
  expect(refusalOf(approving({ customerView: { kind: 'notGiven', why: 'Two letters and a call were not answered.' } }))).toEqual([]);
  expect(refusalOf(approving({ customerView: { kind: 'given', words: 'No.' } }))).toEqual([]);
});

test.each(essentialRoutes)('P5c: an arrangement for all services that closes %s is refused', (route) => {
  const scope = { services: 'all', matters: [], premises: [] } as const;
  const closed = { scope, routesOpen: essentialRoutes.filter((each) => each !== route) };
  expect(refusalOf(approving(closed))).toEqual([`routes: routesOpen.${route} missing`]);
  expect(refusalOf(approving({ scope, routesOpen: essentialRoutes }))).toEqual([]);
});

test.each(termCodes)('P6a: %s says what to do and what not to do', (code) => {
  const { doText, dontText } = renderTerm(sampleTerms[code]);
  expect(doText).toMatch(/^(?!Do not)[A-Z].{9,}\.$/);
  expect(dontText).toMatch(/^Do not .{9,}\.$/);
});

test('P6a: the card of an active arrangement has a line to do and a line not to do for every term', () => {
  const card = cardOf(anArrangementThatIs('active', { terms: [sampleTerms.WRITTEN_ONLY, sampleTerms.SPOC_NAMED_OFFICER] }), { lapsePolicy: 'atEnd' });
  expect([card?.doText.length, card?.dontText.length]).toEqual([2, 2]);
});

describe('consultation before a decision', () => {
  const legal = { with: 'legal', name: 'Dewi Rowlands', on: theDay('2026-06-10'), advice: 'Fine.' } as const;
  const equality = { with: 'equality', name: 'Anwen Lloyd', on: theDay('2026-06-09'), advice: 'Fine.' } as const;
  const allServices = { services: 'all', matters: [], premises: [] } as const;
  const required = someFacts({ settings: { ...defaultSettings('wales'), consultations: 'require' } });

  test('P6b: a council that requires it refuses a decision without one, and for all services without two, equality among them', () => {
    expect(refusalOf(approving({ consultations: [] }, required))).toEqual(['consultations: consultations tooFew']);
    expect(refusalOf(approving({ consultations: [legal] }, required))).toEqual([]);
    expect(refusalOf(approving({ scope: allServices, consultations: [legal] }, required))).toEqual([
      'consultations: consultations tooFew',
      'consultations: consultations.equality missing',
    ]);
    expect(refusalOf(approving({ scope: allServices, consultations: [legal, legal] }, required))).toEqual(['consultations: consultations.equality missing']);
    expect(refusalOf(approving({ scope: allServices, consultations: [legal, equality] }, required))).toEqual([]);
  });

  test('P6b: it counts with a name, and from the day it took place', () => {
    expect(refusalOf(approving({ consultations: [{ ...legal, name: ' ' }] }, required))).toEqual(['consultations: consultations tooFew']);
    expect(refusalOf(approving({ consultations: [{ ...legal, on: theDay('2026-06-11') }] }, required))).toEqual(['consultations: consultations tooFew']);
  });

  test('P6b: elsewhere it is said what is missing, and the decision goes on', () => {
    const taken = approving({ consultations: [] });
    expect(taken).toMatchObject({ ok: true, advice: [{ need: 'consultations', field: 'consultations', reason: 'tooFew', limit: 1 }] });
    expect(approving({ consultations: [legal] })).toMatchObject({ ok: true, advice: [] });
    expect(approving({ consultations: [] }, required)).toMatchObject({ ok: false });
  });
});

test('P6c: a review shows the customer’s comment, or that they were asked, before any outcome', () => {
  const { customerComment: _, ...rest } = someAnswers();
  expect(questionsToShow({ dueOn: theDay('2026-09-01'), ...rest }, theDay('2026-09-01'))).toEqual(['customerComment']);
  const asked = someAnswers({ customerComment: { kind: 'none', askedOn: theDay('2026-08-03') } });
  const shown = questionsToShow({ dueOn: theDay('2026-09-01'), ...asked }, theDay('2026-09-01'));
  expect([shown.at(0), shown.at(-1)]).toEqual(['customerComment', 'outcome']);
});

test('P6c: without it no review is decided', () => {
  const { customerComment: _, ...rest } = someAnswers();
  const taken = takeStep(anArrangementThatIs('active'), aMove('lift', { review: rest as ReturnType<typeof someAnswers> }), someFacts());
  expect(refusalOf(taken)).toEqual(['review: customerComment missing']);
});

test.each(['stillNeeded', 'couldWeHaveCausedIt', 'lessons'] as const)('P6d: a review without an answer to “%s” is not decided, whatever its outcome', (field) => {
  const on = theDay('2026-08-31');
  const changes = { start: on, review: theDay('2027-01-29'), end: theDay('2027-02-28') };
  const moves = [
    aMove('lift', { on, review: someAnswers({ [field]: '' }) }),
    aMove('continue', { on, changes, review: someAnswers({ [field]: '' }) }),
    aMove('amend', { on, changes: { ...changes, terms: [sampleTerms.TWO_OFFICERS] }, review: someAnswers({ [field]: '' }) }),
  ];
  for (const move of moves) expect(refusalOf(takeStep(anArrangementThatIs('active'), move, someFacts()))).toEqual([`review: ${field} missing`]);
});

test('P6d: the first decision asks as well whether we could have caused it', () => {
  expect(refusalOf(approving({ couldWeHaveCausedIt: 'No.' }))).toEqual(['reflection: couldWeHaveCausedIt tooShort']);
});

test('P7: identical facts give identical steps, whoever the customer is and whatever was written', () => {
  const text = fc.string({ maxLength: 60 });
  fc.assert(
    fc.property(
      fc.constantFrom(...arrangementStates),
      fc.constantFrom(...roles),
      fc.record({ ref: text, customer: text, reason: text, circumstancesConsidered: text, deputy: text }),
      (state, role, words) => {
        const evidence = [anEvidence()];
        const steps = (parts: Parameters<typeof anArrangement>[0]) =>
          stepsFor({ ...anArrangement(parts), state }, { id: 'somebody', as: [role] }, evidence).map(({ action }) => action);
        expect(steps(words)).toEqual(steps({}));
      },
    ),
  );
});

test('P7: identical facts about another customer lack identical things', () => {
  fc.assert(
    fc.property(fc.constantFrom(...arrangementActions), fc.constantFrom(...arrangementStates), fc.uuid(), (action, state, customer) => {
      const result = (whose: string) => {
        const facts = someFacts({
          evidence: [anEvidence({ customers: [whose] })],
          adjustments: [anAdjustment('CALL_NOT_WRITE', { customer: whose })],
          warnings: [{ ...someFacts().warnings[0], customer: whose } as (typeof facts.warnings)[number]],
        });
        const taken = takeStep({ ...anArrangement({ customer: whose }), state }, aMove(action), facts);
        return taken.ok ? taken.step.to : refusalOf(taken);
      };
      expect(result(customer)).toEqual(result('C-0001'));
    }),
  );
});

test('B-2: agreed extra time moves a day that is named to the customer by as many working days', () => {
  const told = theDay('2026-06-10');
  const settings = defaultSettings('wales');
  expect(customerDeadline(told, 10, { settings, adjustments: [] })).toEqual({ ok: true, value: '2026-06-24' });
  expect(customerDeadline(told, 10, { settings, adjustments: [extraTime(3)] })).toEqual({ ok: true, value: '2026-06-29' });
  expect(after(anArrangementThatIs('approved'), aMove('notify'), someFacts({ adjustments: [extraTime(10)] })).appealBy).toBe('2026-07-22');
});

test('B-6: to somebody whom we call, a letter alone is not what was agreed', () => {
  expect(replyPrompts.CALL_NOT_WRITE).toContain('Call first');
  expect(deliveries.CALL_NOT_WRITE.changes).toBe('wayOfContact');
  expect(barrierHelp.literacy.offer).toEqual(['CALL_NOT_WRITE', 'EASY_READ']);
  for (const medium of ['email', 'letter', 'webForm'] as const) {
    expect(termConflicts([{ code: 'ONE_MEDIUM_ONLY', medium }], [anAdjustment('CALL_NOT_WRITE')])).toHaveLength(1);
  }
});

test.each(['CALL_TIME_WINDOW', 'CALL_MAX_DURATION', 'CALL_MAX_FREQUENCY'] as const)('B-8: %s is refused for somebody who signs or uses text relay', (code) => {
  for (const adjustment of ['BSL', 'TEXT_RELAY'] as const) {
    expect(refusalOf(approving({ terms: [sampleTerms[code]] }, someFacts({ adjustments: [anAdjustment(adjustment)] })))).toEqual([
      `conflicts: ${code} × ${adjustment} conflict`,
    ]);
  }
});

test('B-8: so is the telephone as the only way', () => {
  const telephone = { code: 'ONE_MEDIUM_ONLY', medium: 'telephone' } as const;
  expect(refusalOf(approving({ terms: [telephone] }, someFacts({ adjustments: [anAdjustment('BSL')] })))).toEqual([
    'conflicts: ONE_MEDIUM_ONLY × BSL conflict',
  ]);
});

describe('data protection', () => {
  test('D1: nothing comes into force without a record that a manager accepted', () => {
    const facts = someFacts({ evidence: [anEvidence({ state: 'submitted' })] });
    expect(refusalOf(takeStep(anArrangementThatIs('approved'), aMove('notify'), facts))).toEqual(['evidence: incidents missing']);
  });

  test('D2: the customer is told, or somebody else agreed with a reason that they are not told yet', () => {
    const { telling: _, ...untold } = aMove('notify');
    expect(refusalOf(takeStep(anArrangementThatIs('approved'), untold, someFacts()))).toEqual(['told: telling missing']);
  });

  test('D14: what has ended has no card', () => {
    for (const state of ['ended', 'archived', 'rejected', 'withdrawn'] as const) {
      expect(cardOf(anArrangementThatIs(state), { lapsePolicy: 'atEnd' })).toBeUndefined();
    }
  });
});
