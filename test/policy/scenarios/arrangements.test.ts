import type { Arrangement } from '../../../src/domain/arrangement.ts';
import { bearing } from '../../../src/policy/arrangement/arrangementScope.ts';
import { stepsFor } from '../../../src/policy/arrangement/arrangementSteps.ts';
import { cardOf } from '../../../src/policy/arrangement/cardOf.ts';
import { inForceOn } from '../../../src/policy/arrangement/inForce.ts';
import { alertsDue } from '../../../src/policy/arrangement/reviewProgress.ts';
import { takeStep } from '../../../src/policy/arrangement/takeStep.ts';
import { addWorkingDays } from '../../../src/policy/calendar/workingDays.ts';
import { calendarOf } from '../../../src/policy/calendar/deadlines.ts';
import { senderRecord } from '../../../src/policy/matching/senderRecord.ts';
import { conflicts } from '../../../src/policy/pack/conflicts.ts';
import { termConflicts } from '../../../src/policy/arrangement/termConflicts.ts';
import { panelStatus } from '../../../src/policy/panelStatus.ts';
import { anAdjustment } from '../../builders/adjustments.ts';
import { aMove, after, anArrangementThatIs, anEvidence, refusalOf, sampleTerms, someFacts } from '../../builders/arrangements.ts';
import { theAddress, theDay } from '../../builders/moments.ts';

const { settings } = someFacts();
const nobody = { emailDomains: [], relayAddresses: [] };
const sian = theAddress('sian.pugh@example.org');

/** What a colleague in a service sees on a day, from the arrangement to the screen's one status. */
function seen(arrangement: Arrangement, on: string, service: string) {
  const card = cardOf(arrangement, settings);
  const record = senderRecord(sian, card ? [card] : [], theDay(on), nobody);
  const arrangements = record.kind === 'customer' ? record.arrangements : [];
  const bearings = arrangements.map((each) => ({ ...each, bearing: bearing(each.card, service) }));
  return { cards: arrangements.map((each) => each.card), status: panelStatus(record, bearings) };
}

describe('scenario 1: an everyday look at an e-mail', () => {
  const arrangement = anArrangementThatIs('active', { terms: [sampleTerms.WRITTEN_ONLY, sampleTerms.SPOC_GENERIC_INBOX] });

  test('on 12 September a repairs officer sees what to do, the contact point, the end and the review', () => {
    const { cards, status } = seen({ ...arrangement, review: theDay('2026-09-15') }, '2026-09-12', 'Housing repairs');
    expect(status).toEqual({ kind: 'inForce' });
    expect(cards).toMatchObject([
      {
        doText: ['Answer in writing.', 'Forward the message to housing@aberllan.example and say that you have.'],
        contactPoint: { name: 'Repairs desk' },
        end: '2026-09-30',
        review: '2026-09-15',
      },
    ]);
  });

  test('and no word of the incident or the reason', () => {
    const shown = JSON.stringify(seen(arrangement, '2026-08-12', 'Housing repairs'));
    expect(shown).not.toContain('INC-');
    expect(shown).not.toContain(arrangement.reason);
  });

  test('to Parking it is another matter', () => {
    expect(seen(arrangement, '2026-08-12', 'Parking').status).toEqual({ kind: 'anotherMatter', services: ['Housing repairs'] });
  });
});

describe('scenario 7: a review ten days late, the end two months off', () => {
  const arrangement = anArrangementThatIs('active', { start: theDay('2026-06-10'), review: theDay('2026-10-01'), end: theDay('2026-12-10') });
  const today = '2026-10-11';

  test('staff see that it is overdue, and the terms still', () => {
    const { cards, status } = seen(arrangement, today, 'Housing repairs');
    expect(status).toEqual({ kind: 'reviewOverdue', since: '2026-10-01' });
    expect(cards[0]?.doText).toEqual(['Answer in writing.']);
  });

  test('owner and manager have been told, each once, and nobody again for every e-mail', () => {
    const due = alertsDue(arrangement, theDay(today), settings);
    expect(due.ok && due.value.map(({ to }) => to)).toEqual(['registerOwner', 'serviceManager']);
    expect(alertsDue(arrangement, theDay(today), settings, 2)).toEqual({ ok: true, value: [] });
  });
});

describe('scenario 8: calls at set times for a customer who does not use voice calls', () => {
  const facts = someFacts({ adjustments: [anAdjustment('BSL', { instruction: 'No voice calls; sign or write' })] });
  const proposed = (parts: Partial<Arrangement>) => ({ ...anArrangementThatIs('consultation'), ...parts });

  test('is refused, and the conflict is named with what would settle it', () => {
    const arrangement = proposed({ terms: [sampleTerms.CALL_TIME_WINDOW] });
    expect(refusalOf(takeStep(arrangement, aMove('approve'), facts))).toEqual(['conflicts: CALL_TIME_WINDOW × BSL conflict']);
    const [found] = termConflicts(arrangement.terms, facts.adjustments);
    expect(found && conflicts[found.conflict].resolve).toContain('video call with an interpreter');
  });

  test('passes with a signed alternative, which staff then read', () => {
    const signed = { ...sampleTerms.CALL_TIME_WINDOW, exceptFor: [{ adjustment: 'BSL', alternative: 'A signed video call at the same times.' }] } as const;
    const approved = after(proposed({ terms: [signed] }), aMove('approve'), facts);
    const active = after(approved, aMove('notify'), facts);
    expect(cardOf(active, settings)?.doText).toContain('Instead: A signed video call at the same times.');
  });

  test('passes as a term about writing instead', () => {
    expect(refusalOf(takeStep(proposed({ terms: [sampleTerms.WRITTEN_MAX_FREQUENCY] }), aMove('approve'), facts))).toEqual([]);
  });
});

describe('scenario 23: an appeal that ends the arrangement', () => {
  const active = anArrangementThatIs('active');
  const told = theDay('2026-06-10');
  const counted = addWorkingDays(told, 19, calendarOf(settings));
  const day19 = counted.ok ? counted.value : told;
  const appealed = after(active, aMove('lodgeAppeal', { on: day19 }));

  test('on working day 19 it is in time and needs no excuse', () => {
    expect(day19).toBe('2026-07-07');
    expect(appealed.appeal).toMatchObject({ state: 'open', receivedOn: '2026-07-07', decideBy: '2026-07-21' });
    expect(inForceOn(appealed, day19, settings)).toBe(true);
  });

  test('whoever sat on the decision is refused', () => {
    const taken = takeStep(appealed, aMove('appealQuashed', { by: 'nia' }), someFacts());
    expect(taken).toMatchObject({ ok: false, refused: 'notApart', apart: ['notEarlierDecider'] });
    expect(stepsFor(appealed, { id: 'nia', as: ['appealDecider'] }, [anEvidence()])).toEqual([]);
  });

  test('once quashed staff see nothing of it that very day, and the incidents stay linked', () => {
    const quashed = after(appealed, aMove('appealQuashed', { on: theDay('2026-07-14') }));
    expect(seen(quashed, '2026-07-14', 'Housing repairs')).toEqual({ cards: [], status: { kind: 'none' } });
    expect(quashed).toMatchObject({ ended: { why: 'quashed' }, incidents: ['INC-2026-000001'] });
  });
});
