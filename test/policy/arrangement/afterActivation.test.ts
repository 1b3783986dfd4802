import type { Arrangement } from '../../../src/domain/arrangement.ts';
import type { Move } from '../../../src/policy/arrangement/move.ts';
import { takeStep } from '../../../src/policy/arrangement/takeStep.ts';
import { anAdjustment } from '../../builders/adjustments.ts';
import { aMove, after, anArrangement, anArrangementThatIs, refusalOf, sampleTerms, someAnswers, someFacts } from '../../builders/arrangements.ts';
import { theDay } from '../../builders/moments.ts';

const on = theDay('2026-08-31');
const anew = { start: on, review: theDay('2027-01-29'), end: theDay('2027-02-28') };
const active = () => anArrangementThatIs('active');
const refused = (arrangement: Arrangement, move: Move, facts = someFacts()) => refusalOf(takeStep(arrangement, move, facts));
const appealed = (parts: Partial<Move> = {}) => after(active(), aMove('lodgeAppeal', { on: theDay('2026-06-15'), ...parts }));

describe('a review', () => {
  test('continues it as a new version with a new time, a new letter and a new right of appeal', () => {
    const continued = after(active(), aMove('continue', { on, changes: anew }));
    expect(continued).toMatchObject({ state: 'active', version: 2, ...anew, telling: { on }, appealBy: '2026-09-28', terms: active().terms });
    expect(continued.reviews).toEqual([{ ...someAnswers(), dueOn: '2026-09-01', outcome: 'continue', completedOn: on }]);
  });

  test('can change what binds, and only by that name', () => {
    const changes = { ...anew, terms: [sampleTerms.TWO_OFFICERS] };
    expect(after(active(), aMove('amend', { on, changes }))).toMatchObject({ version: 2, terms: changes.terms, reviews: [{ outcome: 'amend' }] });
    expect(refused(active(), aMove('continue', { on, changes }))).toEqual(['sameTerms: terms notAllowedNow']);
    expect(refused(active(), aMove('amend', { on, changes: anew }))).toEqual(['changes: changes missing']);
    const { scope, contactPoint } = active();
    expect(refused(active(), aMove('amend', { on, changes: { ...anew, scope } }))).toEqual([]);
    expect(refused(active(), aMove('amend', { on, changes: { ...anew, contactPoint } }))).toEqual([]);
  });

  test('prolongs nothing: a new time starts on the day of the decision', () => {
    const { start: _, ...onlyLater } = anew;
    expect(refused(active(), aMove('continue', { on, changes: onlyLater }))).toEqual([
      'newPeriod: start notToday',
      'period: end beyondCap',
      'period: review reviewTooLate',
    ]);
    expect(refused(active(), aMove('continue', { on }))).toEqual(['newPeriod: start notToday']);
    expect(refused(active(), aMove('amend', { on, changes: { terms: [sampleTerms.TWO_OFFICERS] } }))).toEqual(['newPeriod: start notToday']);
  });

  test('tells the customer once more: the old letter does not do', () => {
    const { telling: _, ...untold } = aMove('continue', { on, changes: anew });
    expect(refused(active(), untold)).toEqual(['told: telling missing']);
    const before = { kind: 'told', on: theDay('2026-08-30'), letterRef: 'D' } as const;
    expect(refused(active(), aMove('continue', { on, changes: anew, telling: before }))).toEqual(['told: telling.on inPast']);
  });

  test('checks anew what stood before: an adjustment agreed meanwhile', () => {
    const facts = someFacts({ adjustments: [anAdjustment('CALL_NOT_WRITE')] });
    expect(refused(active(), aMove('continue', { on, changes: anew }), facts)).toEqual(['conflicts: WRITTEN_ONLY × CALL_NOT_WRITE conflict']);
  });

  test('waits for an open appeal', () => {
    expect(refused(appealed(), aMove('continue', { on, changes: anew }))).toEqual(['noOpenAppeal: appeal notAllowedNow']);
    const changes = { ...anew, terms: [sampleTerms.TWO_OFFICERS] };
    expect(refused(appealed(), aMove('amend', { on, changes }))).toEqual(['noOpenAppeal: appeal notAllowedNow']);
  });

  test('lifts it, which needs the answers and nothing else', () => {
    const lifted = after(active(), aMove('lift', { on }));
    expect(lifted).toMatchObject({ state: 'ended', version: 1, ended: { why: 'lifted', on }, reviews: [{ outcome: 'lift', completedOn: on }] });
  });

  const answered = (parts: Record<string, unknown>) => refused(active(), aMove('lift', { on, review: { ...someAnswers(), ...parts } }));

  test.each<[string, Record<string, unknown>, readonly string[]]>([
    ['words of the customer that are blank', { customerComment: { kind: 'given', words: ' ' } }, ['review: customerComment missing']],
    ['asked today, and nothing came', { customerComment: { kind: 'none', askedOn: on } }, []],
    ['to be asked tomorrow', { customerComment: { kind: 'none', askedOn: theDay('2026-09-01') } }, ['review: customerComment inFuture']],
    ['fewer incidents than none', { incidentsSince: -1 }, ['review: incidentsSince invalid']],
    ['half an incident', { incidentsSince: 0.5 }, ['review: incidentsSince invalid']],
    ['an incident', { incidentsSince: 1 }, []],
    ['19 characters', { lessons: 'x'.repeat(19) }, ['review: lessons tooShort']],
    ['2,001 characters', { stillNeeded: 'x'.repeat(2001) }, ['review: stillNeeded tooLong']],
    ['nothing on our own part', { couldWeHaveCausedIt: '' }, ['review: couldWeHaveCausedIt missing']],
  ])('%s', (_, parts, expected) => {
    expect(answered(parts)).toEqual(expected);
  });

  test('without any answer names all that is missing, the customer first', () => {
    const { review: _, ...move } = aMove('lift', { on });
    expect(refused(active(), move)).toEqual([
      'review: customerComment missing',
      'review: incidentsSince missing',
      'review: complianceWithTerms missing',
      'review: couldWeHaveCausedIt missing',
      'review: lessons missing',
      'review: stillNeeded missing',
    ]);
  });
});

describe('an appeal', () => {
  test('is open, and the arrangement stays in force', () => {
    expect(appealed()).toMatchObject({
      state: 'active',
      appeal: { state: 'open', version: 1, receivedOn: '2026-06-15', grounds: ['disproportionate'], decideBy: '2026-06-29' },
    });
  });

  const lodging = (parts: Partial<NonNullable<Move['appeal']>>, from = active()) => {
    const today = theDay('2026-07-31');
    return refused(from, aMove('lodgeAppeal', { on: today, appeal: { receivedOn: today, grounds: ['process'], ...parts } }));
  };

  test.each<[string, Partial<NonNullable<Move['appeal']>>, readonly string[]]>([
    ['on the last day', { receivedOn: theDay('2026-07-08') }, []],
    ['a day late, without a reason to hear it', { receivedOn: theDay('2026-07-09') }, ['appealDetails: appeal.lateReason late']],
    ['a day late, with a blank one', { receivedOn: theDay('2026-07-09'), lateReason: ' ' }, ['appealDetails: appeal.lateReason late']],
    ['a day late, and in hospital', { receivedOn: theDay('2026-07-09'), lateReason: 'In hospital.' }, []],
    ['of tomorrow', { receivedOn: theDay('2026-08-01'), lateReason: 'x' }, ['appealDetails: appeal.receivedOn inFuture']],
    ['on no grounds', { receivedOn: theDay('2026-07-08'), grounds: [] }, ['appealDetails: appeal.grounds missing']],
  ])('%s', (_, parts, expected) => {
    expect(lodging(parts)).toEqual(expected);
  });

  test('is never late where the customer was not told of a last day', () => {
    const { appealBy: _, ...untold } = active();
    expect(lodging({}, untold)).toEqual([]);
  });

  test('needs its details, and years we know', () => {
    const { appeal: _, ...move } = aMove('lodgeAppeal');
    expect(refused(active(), move)).toEqual(['appealDetails: appeal missing']);
    const late = theDay('2030-12-20');
    const { appealBy: __, ...untold } = active();
    expect(refused(untold, aMove('lodgeAppeal', { on: late }))).toEqual(['appealDetails: appeal.decideBy beyondKnownYears']);
  });

  test('is one at a time, and one for each version', () => {
    expect(refused(appealed(), aMove('lodgeAppeal'))).toEqual(['noOpenAppeal: appeal notAllowedNow']);
    const decided = after(appealed(), aMove('appealStands'));
    expect(refused(decided, aMove('lodgeAppeal'))).toEqual(['appealDetails: appeal twice']);
    const renewed = after(decided, aMove('continue', { on, changes: anew }));
    expect(refused(renewed, aMove('lodgeAppeal', { on }))).toEqual([]);
  });

  test('that was withdrawn may come again', () => {
    const withdrawn = after(appealed(), aMove('withdrawAppeal', { on }));
    expect(withdrawn).toMatchObject({ state: 'active', appeal: { state: 'withdrawn', closedOn: on } });
    expect(withdrawn.appeal).not.toHaveProperty('outcome');
    expect(refused(withdrawn, aMove('lodgeAppeal'))).toEqual([]);
  });

  test('stands: the same version, decided by somebody new', () => {
    const stands = after(appealed(), aMove('appealStands', { on: theDay('2026-06-29') }));
    expect(stands).toMatchObject({ state: 'active', version: 1, appeal: { state: 'decided', decider: 'huw', outcome: 'stands', closedOn: '2026-06-29' } });
  });

  test('varies it: a new version that the customer is told of and that was appealed already', () => {
    const varied = after(appealed(), aMove('appealVaried', { changes: { terms: [sampleTerms.TWO_OFFICERS] } }));
    expect(varied).toMatchObject({ version: 2, terms: [sampleTerms.TWO_OFFICERS], appeal: { version: 2, outcome: 'varied' } });
    expect(refused(varied, aMove('lodgeAppeal'))).toEqual(['appealDetails: appeal twice']);
    expect(refused(appealed(), aMove('appealVaried'))).toEqual(['changes: changes missing']);
  });

  test('quashes it at once, also after it was over, so that the record is right', () => {
    expect(after(appealed(), aMove('appealQuashed', { on: theDay('2026-06-20') }))).toMatchObject({
      state: 'ended',
      ended: { why: 'quashed', on: '2026-06-20' },
      appeal: { outcome: 'quashed' },
    });
    const lapsed = after(appealed(), aMove('lapse', { on: theDay('2026-10-01') }));
    expect(after(lapsed, aMove('appealQuashed', { on: theDay('2026-10-02') })).ended).toEqual({ why: 'quashed', on: '2026-10-02' });
    expect(after(lapsed, aMove('appealStands', { on: theDay('2026-10-02') }))).toMatchObject({ state: 'ended', ended: { why: 'lapsed', on: '2026-09-30' } });
  });

  test.each(['suspend', 'withdrawAppeal', 'appealStands', 'appealVaried', 'appealQuashed'] as const)('%s needs one that is open', (action) => {
    const move = aMove(action, { changes: { terms: [sampleTerms.TWO_OFFICERS] } });
    expect(refused(active(), move)).toEqual(['openAppeal: appeal notAllowedNow']);
    expect(refused(after(appealed(), aMove('withdrawAppeal')), move)).toEqual(['openAppeal: appeal notAllowedNow']);
  });

  test.each(['withdrawAppeal', 'appealStands', 'appealQuashed'] as const)('%s after the end needs one that is open as well', (action) => {
    expect(refused(anArrangementThatIs('ended'), aMove(action))).toEqual(['openAppeal: appeal notAllowedNow']);
  });

  test('can suspend it; it is resumed only once the appeal is closed', () => {
    const suspended = anArrangementThatIs('suspended');
    expect(refused(suspended, aMove('resume'))).toEqual(['noOpenAppeal: appeal notAllowedNow']);
    expect(after(after(suspended, aMove('withdrawAppeal')), aMove('resume')).state).toBe('active');
    expect(after(suspended, aMove('appealStands')).state).toBe('active');
  });

  test('comes back into force only without a conflict', () => {
    const facts = someFacts({ adjustments: [anAdjustment('CALL_NOT_WRITE')] });
    const conflict = 'conflicts: WRITTEN_ONLY × CALL_NOT_WRITE conflict';
    const suspended = anArrangementThatIs('suspended');
    expect(refused(suspended, aMove('appealStands'), facts)).toEqual([conflict]);
    expect(refused(after(suspended, aMove('withdrawAppeal')), aMove('resume'), facts)).toEqual([conflict]);
  });
});

describe('contested, over and put away', () => {
  test('contested is a mark on it, taken away with an answer', () => {
    const contested = after(active(), aMove('contest'));
    expect(contested).toMatchObject({ state: 'active', contested: true });
    expect(after(contested, aMove('settleContest'))).toMatchObject({ state: 'active', contested: false });
    expect(refused(active(), aMove('settleContest'))).toEqual(['isContested: contested notAllowedNow']);
  });

  test('lapses the day after its end, as of its end', () => {
    expect(refused(active(), aMove('lapse', { on: theDay('2026-09-30') }))).toEqual(['endPassed: end notAllowedNow']);
    expect(after(active(), aMove('lapse', { on: theDay('2026-10-05') }))).toMatchObject({ state: 'ended', ended: { why: 'lapsed', on: '2026-09-30' } });
  });

  test('is not put away over an open appeal', () => {
    const lapsed = after(appealed(), aMove('lapse', { on: theDay('2026-10-01') }));
    expect(refused(lapsed, aMove('archive'))).toEqual(['noOpenAppeal: appeal notAllowedNow']);
    expect(after(anArrangementThatIs('ended'), aMove('archive')).state).toBe('archived');
  });
});

describe('an arrangement that is older than the register', () => {
  const today = theDay('2026-06-10');
  const broughtOver = {
    attestedBy: 'catrin', decidedBy: 'The former head of housing', decidedOn: theDay('2026-02-02'), customerWasTold: 'By letter on 3 February.', on: today,
  };
  const old = (parts: Partial<Arrangement> = {}) =>
    anArrangement({ incidents: [], warnings: [], start: theDay('2026-02-03'), review: theDay('2026-09-10'), end: theDay('2026-12-10'), broughtOver, ...parts });
  const bringing = (parts: Partial<Arrangement> = {}, facts = someFacts()) => refused(old(parts), aMove('bringOver'), facts);

  test('comes in with who decided it, when, and what the customer was told', () => {
    expect(after(old(), aMove('bringOver'))).toMatchObject({ state: 'active', version: 1, broughtOver, decisions: [{ action: 'bringOver' }] });
  });

  test.each<[string, Partial<Arrangement>, readonly string[]]>([
    ['a review a day later than three months', { review: theDay('2026-09-11') }, ['broughtOverPeriod: review reviewTooLate']],
    ['a day beyond the cap, from today', { end: theDay('2026-12-11') }, ['broughtOverPeriod: end beyondCap']],
    ['over already', { end: theDay('2026-06-09'), review: theDay('2026-06-09') }, ['broughtOverPeriod: end inPast']],
    ['its last day', { end: today, review: today }, []],
    ['not begun', { start: theDay('2026-06-11') }, ['broughtOverPeriod: start inFuture']],
    ['begun today', { start: today }, []],
    ['a review after the end', { end: theDay('2026-09-09') }, ['broughtOverPeriod: review afterEnd']],
    ['somebody else attests', { broughtOver: { ...broughtOver, attestedBy: 'nia' } }, ['attestation: broughtOver.attestedBy invalid']],
    ['attested on another day', { broughtOver: { ...broughtOver, on: theDay('2026-06-09') } }, ['attestation: broughtOver.on notToday']],
    ['decided by nobody', { broughtOver: { ...broughtOver, decidedBy: '' } }, ['attestation: broughtOver.decidedBy missing']],
    ['decided today', { broughtOver: { ...broughtOver, decidedOn: today } }, []],
    ['decided tomorrow', { broughtOver: { ...broughtOver, decidedOn: theDay('2026-06-11') } }, ['attestation: broughtOver.decidedOn inFuture']],
    ['told in nine characters', { broughtOver: { ...broughtOver, customerWasTold: 'x'.repeat(9) } }, ['attestation: broughtOver.customerWasTold tooShort']],
    ['told in ten', { broughtOver: { ...broughtOver, customerWasTold: 'x'.repeat(10) } }, []],
    ['told in 2,001', { broughtOver: { ...broughtOver, customerWasTold: 'x'.repeat(2001) } }, ['attestation: broughtOver.customerWasTold tooLong']],
    ['no contact point', { deputy: '' }, ['contactPoint: deputy missing']],
  ])('%s', (_, parts, expected) => {
    expect(bringing(parts)).toEqual(expected);
  });

  test('is not brought over without anybody attesting it, nor against an adjustment', () => {
    const { broughtOver: _, ...unattested } = old();
    expect(refused(unattested, aMove('bringOver'))).toEqual(['attestation: broughtOver missing']);
    expect(bringing({}, someFacts({ adjustments: [anAdjustment('CALL_NOT_WRITE')] }))).toEqual(['conflicts: WRITTEN_ONLY × CALL_NOT_WRITE conflict']);
  });

  test('counts its customer as told, as was attested: there is no later letter to record', () => {
    expect(refused(after(old(), aMove('bringOver')), aMove('notify'))).toEqual(['withheld: telling notAllowedNow']);
  });

  test('goes on after its review only with an accepted incident, like every other', () => {
    const inForce = after(old(), aMove('bringOver'));
    expect(refused(inForce, aMove('continue', { on, changes: anew }))).toEqual(['evidence: incidents missing', 'warning: noWarningReason missing']);
    const linked = { ...anew, incidents: ['INC-2026-000001'], warnings: ['LET-2026-0001'] };
    expect(refused(inForce, aMove('continue', { on, changes: linked }))).toEqual([]);
  });
});
