import type { Arrangement } from '../../../src/domain/arrangement.ts';
import type { ArrangementFacts, Move } from '../../../src/policy/arrangement/move.ts';
import { takeStep } from '../../../src/policy/arrangement/takeStep.ts';
import { activationNeeds, arrangementSteps } from '../../../src/policy/pack/arrangementSteps.ts';
import { defaultSettings } from '../../../src/policy/pack/settings.ts';
import { anAdjustment, extraTime } from '../../builders/adjustments.ts';
import { aMove, after, anArrangement, anArrangementThatIs, anEvidence, aWarning, refusalOf, sampleTerms, someFacts } from '../../builders/arrangements.ts';
import { theDay } from '../../builders/moments.ts';

const consultation = (parts: Partial<Arrangement>): Arrangement => ({ ...anArrangementThatIs('consultation'), ...parts });
const approving = (parts: Partial<Arrangement>, facts: Partial<ArrangementFacts> = {}, move: Partial<Move> = {}) =>
  refusalOf(takeStep(consultation(parts), aMove('approve', move), someFacts(facts)));
const telling = (parts: Partial<Move>, facts: Partial<ArrangementFacts> = {}, arrangement: Partial<Arrangement> = {}) =>
  refusalOf(takeStep({ ...anArrangementThatIs('approved'), ...arrangement }, aMove('notify', parts), someFacts(facts)));

const words = (length: number) => 'x'.repeat(length);

describe('approving needs', () => {
  test('nothing more than what the builder has', () => {
    expect(approving({})).toEqual([]);
  });

  test.each<[string, Partial<Arrangement>, Partial<ArrangementFacts>, readonly string[]]>([
    ['no incident', { incidents: [] }, {}, ['evidence: incidents missing']],
    ['an incident nobody has accepted yet', {}, { evidence: [anEvidence({ state: 'submitted' })] }, ['evidence: incidents missing']],
    ['a closed incident', {}, { evidence: [anEvidence({ state: 'closed' })] }, []],
    ['somebody else’s incident', {}, { evidence: [anEvidence({ customers: ['C-0002'] })] }, ['evidence: incidents missing']],
    [
      'one accepted, one that was found to be none',
      { incidents: ['INC-2026-000001', 'INC-2'] },
      { evidence: [anEvidence(), anEvidence({ ref: 'INC-2', state: 'notUpheld' })] },
      ['evidence: incidents notUpheld'],
    ],
    ['one accepted, and one that is none but is not linked', {}, { evidence: [anEvidence(), anEvidence({ ref: 'INC-2', state: 'notUpheld' })] }, []],
    ['no service', { scope: { services: [], matters: [], premises: [] } }, {}, ['scope: scope missing']],
    ['a blank service', { scope: { services: [' '], matters: ['Fence'], premises: [] } }, {}, ['scope: scope missing']],
    ['a route closed', { routesOpen: ['emergencies', 'payments', 'informationRights', 'statutoryServices'] }, {}, ['routes: routesOpen.safeguarding missing']],
    ['no term', { terms: [] }, {}, ['terms: terms missing']],
    ['a term that lacks something', { terms: [sampleTerms.TWO_OFFICERS, { code: 'CALL_MAX_DURATION', minutes: 1 }] }, {}, ['terms: terms.1.minutes invalid']],
    ['a conflict', {}, { adjustments: [anAdjustment('CALL_NOT_WRITE')] }, ['conflicts: WRITTEN_ONLY × CALL_NOT_WRITE conflict']],
    ['somebody else’s adjustment', {}, { adjustments: [anAdjustment('CALL_NOT_WRITE', { customer: 'C-0002' })] }, []],
    ['19 characters of reason', { reason: ` ${words(19)} ` }, {}, ['reason: reason tooShort']],
    ['20 characters of reason', { reason: words(20) }, {}, []],
    ['2,000 characters of reason', { reason: words(2000) }, {}, []],
    ['2,001 characters of reason', { reason: words(2001) }, {}, ['reason: reason tooLong']],
    ['no due regard', { equalityDueRegard: ' ' }, {}, ['dueRegard: equalityDueRegard missing']],
    ['no thought of our own part', { couldWeHaveCausedIt: '' }, {}, ['reflection: couldWeHaveCausedIt missing']],
    ['no contact point', { contactPoint: { name: ' ', telephone: '01632 960001' }, deputy: 'Megan' }, {}, ['contactPoint: contactPoint.name missing']],
    ['a contact point nobody can reach', { contactPoint: { name: 'Repairs desk' } }, {}, ['contactPoint: contactPoint missing']],
    ['a contact point with a telephone alone', { contactPoint: { name: 'Repairs desk', telephone: '01632 960001' } }, {}, []],
    ['nobody who stands in', { deputy: '' }, {}, ['contactPoint: deputy missing']],
    ['not a word on who it is shared with', { sharedWith: [' '] }, {}, ['sharedWith: sharedWith missing']],
    ['no letter before, and no reason', { warnings: [] }, {}, ['warning: noWarningReason missing']],
    ['a short reason for no letter', { warnings: [], noWarningReason: 'Because.' }, {}, ['warning: noWarningReason tooShort']],
    ['a good reason for no letter', { warnings: [], noWarningReason: words(20) }, {}, []],
    ['a letter that was never sent', {}, { warnings: [aWarning({ state: 'approved' })] }, ['warning: noWarningReason missing']],
    ['a letter to somebody else', {}, { warnings: [aWarning({ customer: 'C-0002' })] }, ['warning: noWarningReason missing']],
    ['a letter that nobody has on record', {}, { warnings: [] }, ['warning: noWarningReason missing']],
    ['a letter to them, beside one to somebody else', {}, { warnings: [aWarning(), aWarning({ ref: 'LET-2', customer: 'C-0002' })] }, []],
    ['violence or a threat: no letter needed', { warnings: [] }, { evidence: [anEvidence({ threat: true })] }, []],
    [
      'a threat nobody has accepted yet',
      { warnings: [], incidents: ['INC-2026-000001', 'INC-2'] },
      { evidence: [anEvidence(), anEvidence({ ref: 'INC-2', state: 'submitted', threat: true })] },
      ['warning: noWarningReason missing'],
    ],
  ])('%s', (_, parts, facts, expected) => {
    expect(approving(parts, facts)).toEqual(expected);
  });

  test.each<[string, Partial<Arrangement>, readonly string[]]>([
    ['six months to the day', { end: theDay('2026-12-10'), review: theDay('2026-12-10') }, []],
    ['a day longer', { end: theDay('2026-12-11') }, ['period: end beyondCap']],
    ['a single day', { end: theDay('2026-06-10'), review: theDay('2026-06-10') }, []],
    ['an end before the start', { start: theDay('2026-10-01'), end: theDay('2026-09-30'), review: theDay('2026-10-01') }, ['period: end endsBeforeStart', 'period: review afterEnd']],
    ['a review before the start', { review: theDay('2026-06-09') }, ['period: review endsBeforeStart']],
    ['a review after the end', { review: theDay('2026-10-01') }, ['period: review afterEnd']],
    ['over already', { start: theDay('2026-05-01'), end: theDay('2026-06-09'), review: theDay('2026-06-01') }, ['period: end inPast']],
  ])('a period: %s', (_, parts, expected) => {
    expect(approving(parts)).toEqual(expected);
  });

  test('the council’s own bounds, and never more than a year', () => {
    const year: Partial<Arrangement> = { end: theDay('2027-06-10'), review: theDay('2026-12-10') };
    expect(approving(year, { settings: { ...defaultSettings('wales'), maxTermMonths: 12 } })).toEqual([]);
    const longer = { ...year, end: theDay('2027-06-11') };
    expect(approving(longer, { settings: { ...defaultSettings('wales'), maxTermMonths: 36 } })).toEqual(['period: end beyondCap']);
    const sooner = { ...defaultSettings('wales'), reviewEveryMonths: 2 };
    expect(approving({ review: theDay('2026-08-10') }, { settings: sooner })).toEqual([]);
    expect(approving({ review: theDay('2026-08-11') }, { settings: sooner })).toEqual(['period: review reviewTooLate']);
  });

  test('from the last day of a month to the last day of a shorter one', () => {
    const august: Partial<Arrangement> = { start: theDay('2026-08-31'), review: theDay('2027-02-28') };
    expect(approving({ ...august, end: theDay('2027-02-28') })).toEqual([]);
    expect(approving({ ...august, end: theDay('2027-03-01') })).toEqual(['period: end beyondCap']);
  });

  test('everything that is missing is said at once, each with its need and field', () => {
    const taken = takeStep(consultation({ reason: 'x', terms: [], sharedWith: [] }), aMove('approve'), someFacts());
    expect(taken).toEqual({
      ok: false,
      refused: 'incomplete',
      apart: [],
      missing: [
        { need: 'terms', field: 'terms', reason: 'missing' },
        { need: 'reason', field: 'reason', reason: 'tooShort', limit: 20 },
        { need: 'sharedWith', field: 'sharedWith', reason: 'missing' },
      ],
    });
  });
});

describe('submitting needs the terms and the evidence, and not yet the words of the decision', () => {
  test('nothing else', () => {
    expect(refusalOf(takeStep(anArrangementThatIs('draft', { reason: '', deputy: '' }), aMove('submit'), someFacts()))).toEqual([]);
    const bare = anArrangementThatIs('draft', {
      terms: [],
      incidents: [],
      scope: { services: [], matters: [], premises: [] },
      routesOpen: ['emergencies', 'safeguarding', 'payments', 'informationRights'],
    });
    expect(refusalOf(takeStep(bare, aMove('submit'), someFacts()))).toEqual([
      'scope: scope missing',
      'routes: routesOpen.statutoryServices missing',
      'terms: terms missing',
      'evidence: incidents missing',
    ]);
  });
});

describe('telling the customer', () => {
  test('puts it into force and gives the last day for an appeal', () => {
    expect(anArrangementThatIs('active')).toMatchObject({
      state: 'active',
      telling: { kind: 'told', on: '2026-06-10', letterRef: 'DOC-9' },
      appealBy: '2026-07-08',
    });
  });

  test.each<[string, Partial<Move>, readonly string[]]>([
    ['no letter', { telling: { kind: 'told', on: theDay('2026-06-10'), letterRef: ' ' } }, ['told: telling.letterRef missing']],
    ['a letter of tomorrow', { telling: { kind: 'told', on: theDay('2026-06-11'), letterRef: 'D' } }, ['told: telling.on inFuture']],
    ['a letter of two days ago, after the decision', { on: theDay('2026-06-12'), telling: { kind: 'told', on: theDay('2026-06-10'), letterRef: 'D' } }, []],
    ['a letter from before the decision', { telling: { kind: 'told', on: theDay('2026-06-09'), letterRef: 'D' } }, ['told: telling.on inPast']],
  ])('%s', (_, parts, expected) => {
    expect(telling(parts)).toEqual(expected);
  });

  test('nothing said about it at all', () => {
    const { telling: _, ...move } = aMove('notify');
    expect(refusalOf(takeStep(anArrangementThatIs('approved'), move, someFacts()))).toEqual(['told: telling missing']);
  });

  const withheld = { kind: 'withheld', reason: words(20), approvedBy: 'nia', recheckOn: theDay('2026-06-11') } as const;

  test.each<[string, Partial<typeof withheld> | Record<string, unknown>, readonly string[]]>([
    ['a reason, somebody who agreed, tomorrow', {}, []],
    ['a short reason', { reason: words(19) }, ['told: telling.reason tooShort']],
    ['nobody agreed', { approvedBy: '' }, ['told: telling.approvedBy missing']],
    ['the proposer agreed', { approvedBy: 'rhodri' }, ['told: telling.approvedBy sameAsDecider']],
    ['whoever records it agreed', { approvedBy: 'catrin' }, ['told: telling.approvedBy sameAsDecider']],
    ['to look again today', { recheckOn: theDay('2026-06-10') }, ['told: telling.recheckOn inPast']],
    ['to look again on the last day', { recheckOn: theDay('2026-09-30') }, []],
    ['to look again when it is over', { recheckOn: theDay('2026-10-01') }, ['told: telling.recheckOn afterEnd']],
  ])('not yet: %s', (_, parts, expected) => {
    expect(telling({ telling: { ...withheld, ...parts } })).toEqual(expected);
  });

  test('as long as it is withheld no time to appeal runs; it begins when the customer is told after all', () => {
    const secret = after(anArrangementThatIs('approved'), aMove('notify', { telling: withheld }));
    expect(secret.appealBy).toBeUndefined();
    const told = after(secret, aMove('notify', { on: theDay('2026-06-24') }));
    expect(told).toMatchObject({ state: 'active', version: 1, telling: { kind: 'told' }, appealBy: '2026-07-22' });
    expect(refusalOf(takeStep(told, aMove('notify', { on: theDay('2026-06-25') }), someFacts()))).toEqual(['withheld: telling notAllowedNow']);
    const { telling: _, ...untold } = aMove('notify');
    expect(refusalOf(takeStep(secret, untold, someFacts()))).toEqual(['told: telling missing']);
    expect(refusalOf(takeStep(secret, aMove('notify', { on: theDay('2030-12-20') }), someFacts()))).toEqual(['appealDay: appealBy beyondKnownYears']);
  });

  test('beyond the years we know no day for an appeal is guessed', () => {
    const on = theDay('2030-12-10');
    const late = { start: on, end: theDay('2031-03-10'), review: theDay('2031-03-01') };
    expect(telling({ on }, {}, late)).toEqual(['appealDay: appealBy beyondKnownYears']);
    expect(telling({ on, telling: { ...withheld, recheckOn: theDay('2030-12-11') } }, {}, late)).toEqual([]);
  });

  test('extra time of the customer’s own moves the day for an appeal', () => {
    const own = after(anArrangementThatIs('approved'), aMove('notify'), someFacts({ adjustments: [extraTime(5)] }));
    expect(own.appealBy).toBe('2026-07-15');
    const others = someFacts({ adjustments: [{ ...extraTime(5), customer: 'C-0002' }] });
    expect(after(anArrangementThatIs('approved'), aMove('notify'), others).appealBy).toBe('2026-07-08');
  });

  test('checks all of it once more: what changed since the approval counts', () => {
    expect(telling({}, { adjustments: [anAdjustment('CALL_NOT_WRITE')], evidence: [anEvidence({ state: 'submitted' })] })).toEqual([
      'conflicts: WRITTEN_ONLY × CALL_NOT_WRITE conflict',
      'evidence: incidents missing',
    ]);
  });

  test('needs an approval of this version by somebody independent', () => {
    const approved = anArrangementThatIs('approved');
    const signed = (by: string, version = 1) => approved.decisions.map((entry) => (entry.action === 'approve' ? { ...entry, by, version } : entry));
    expect(telling({}, {}, { decisions: signed('rhodri') })).toEqual(['approval: decisions sameAsDecider']);
    expect(telling({}, {}, { decisions: signed('aled') })).toEqual(['approval: decisions invalid']);
    expect(telling({}, {}, { decisions: signed('nia', 2) })).toEqual(['approval: decisions missing']);
    expect(telling({}, {}, { decisions: approved.decisions.filter(({ action }) => action !== 'approve') })).toEqual(['approval: decisions missing']);
  });
});

describe('what needs a reason', () => {
  test.each(['reject', 'withdraw', 'suspend', 'resume', 'appealStands', 'appealVaried', 'appealQuashed', 'contest', 'settleContest', 'withdrawAppeal'] as const)('%s', (action) => {
    expect(arrangementSteps.filter((step) => step.action === action).every(({ needs }) => needs.includes('note'))).toBe(true);
  });

  test('of 20 characters at least', () => {
    const rejecting = (note: string) => refusalOf(takeStep(anArrangementThatIs('consultation'), aMove('reject', { note }), someFacts()));
    expect(rejecting(words(19))).toEqual(['note: note tooShort']);
    expect(rejecting(words(20))).toEqual([]);
  });
});

test('whatever renews an arrangement needs everything that a first activation needs', () => {
  const renewing = arrangementSteps.filter(({ renews }) => renews === true);
  expect(renewing.map(({ action }) => action)).toEqual(['continue', 'amend', 'appealVaried']);
  for (const { needs } of renewing) expect(needs).toEqual(expect.arrayContaining([...activationNeeds]));
});

test('an arrangement that is only being written needs nothing', () => {
  expect(refusalOf(takeStep(anArrangement({ reason: '', terms: [] }), aMove('propose'), someFacts()))).toEqual([]);
});
