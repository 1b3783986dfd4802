import { isDecided } from '../../../src/policy/arrangement/isDecided.ts';
import { registerFindings } from '../../../src/policy/arrangement/registerFindings.ts';
import { aMove, after, anArrangement, anArrangementThatIs } from '../../builders/arrangements.ts';
import { theDay, wednesday } from '../../builders/moments.ts';

const atEnd = { lapsePolicy: 'atEnd' } as const;
const aCard = (arrangement: string, end?: string) => ({ arrangement, end: end === undefined ? undefined : theDay(end) });
const active = anArrangementThatIs('active');
const decided = new Set([active.ref]);

describe('Opening the register', () => {
  test('leaves the card of an arrangement in force that was decided', () => {
    expect(registerFindings([aCard(active.ref, '2026-09-30')], [active], wednesday, atEnd, decided)).toEqual({ ended: [], undecided: [], lapsed: [] });
  });

  test.each([
    ['its own last day has passed', aCard(active.ref, '2026-06-09'), active],
    ['the arrangement was lifted', aCard(active.ref, '2026-09-30'), anArrangementThatIs('ended')],
    ['the arrangement is suspended', aCard(active.ref, '2026-09-30'), anArrangementThatIs('suspended')],
    ['the arrangement was never approved', aCard(active.ref, '2026-09-30'), anArrangementThatIs('consultation')],
    ['the last day of the arrangement has passed, whatever the card says', aCard(active.ref), { ...active, end: theDay('2026-06-09') }],
  ])('takes a card down where %s', (_, card, arrangement) => {
    const { ended, undecided } = registerFindings([card], [arrangement], wednesday, atEnd, decided);
    expect(ended).toEqual([card]);
    expect(undecided).toEqual([]);
  });

  test('leaves a card on its last day', () => {
    const last = { ...active, end: wednesday };
    expect(registerFindings([aCard(active.ref, wednesday)], [last], wednesday, atEnd, decided)).toEqual({ ended: [], undecided: [], lapsed: [] });
  });

  test('reports a card that no decision carries, and leaves it: a person looks into it', () => {
    const card = aCard('ARR-2026-0099', '2026-09-30');
    expect(registerFindings([card], [active], wednesday, atEnd, decided)).toEqual({ ended: [], undecided: [card], lapsed: [] });
  });

  test('names arrangements whose last day has passed, by the council’s rule for missed reviews too', () => {
    const over = { ...active, end: theDay('2026-06-09'), review: theDay('2026-06-01') };
    const missed = { ...active, ref: 'ARR-2026-0002', review: theDay('2026-05-10') };
    expect(registerFindings([], [over, missed], wednesday, atEnd, decided).lapsed).toEqual([over.ref]);
    expect(registerFindings([], [over, missed], wednesday, { lapsePolicy: 'monthAfterReview' }, decided).lapsed).toEqual([over.ref, missed.ref]);
    expect(registerFindings([], [{ ...anArrangementThatIs('ended'), end: wednesday }], theDay('2026-07-01'), atEnd, decided).lapsed).toEqual([]);
  });
});

describe('What stands was decided', () => {
  test('by somebody else than its proposer, and carried out', () => {
    expect(isDecided(active)).toBe(true);
  });

  test('when it was brought over and attested', () => {
    const on = wednesday;
    const brought = anArrangement({
      start: theDay('2026-05-01'), review: theDay('2026-08-01'),
      broughtOver: { attestedBy: 'catrin', decidedBy: 'Head of Housing', decidedOn: theDay('2026-04-01'), customerWasTold: 'To write to the repairs desk only.', on },
    });
    expect(isDecided(after(brought, aMove('bringOver')))).toBe(true);
  });

  test('not while it is approved and the customer was not told', () => {
    expect(isDecided(anArrangementThatIs('approved'))).toBe(false);
  });

  test('not where whoever proposed it also decided', () => {
    const { decisions, version } = active;
    expect(isDecided({ version, decisions: decisions.map((entry) => (entry.action === 'approve' ? { ...entry, by: 'rhodri' } : entry)) })).toBe(false);
  });

  test('not where nobody approved it', () => {
    const { decisions, version } = active;
    expect(isDecided({ version, decisions: decisions.filter(({ action }) => action !== 'approve') })).toBe(false);
  });
});
