import type { Arrangement } from '../../../src/domain/arrangement.ts';
import { nextTask } from '../../../src/policy/arrangement/nextTask.ts';
import { arrangementTasks } from '../../../src/policy/pack/arrangementTasks.ts';
import { extraTime } from '../../builders/adjustments.ts';
import { aMove, after, anArrangement, anArrangementThatIs, someFacts } from '../../builders/arrangements.ts';
import { theDay } from '../../builders/moments.ts';

const active = () => anArrangementThatIs('active');
const untold = (): Arrangement => {
  const { telling: _, ...arrangement } = active();
  return arrangement;
};
const appealed = () => after(active(), aMove('lodgeAppeal'));
const secret = () =>
  after(
    anArrangementThatIs('approved'),
    aMove('notify', { telling: { kind: 'withheld', reason: 'Telling would put a neighbour at risk.', approvedBy: 'nia', recheckOn: theDay('2026-06-24') } }),
  );
const quiet = '2026-06-12';

describe('the one thing to offer next', () => {
  test.each<[string, Arrangement, string, string | undefined]>([
    ['nothing saved yet', anArrangement(), quiet, 'propose'],
    ['a draft', anArrangementThatIs('draft'), quiet, 'submit'],
    ['sent for decision', anArrangementThatIs('consultation'), quiet, 'decide'],
    ['approved', anArrangementThatIs('approved'), quiet, 'tell'],
    ['in force, and nothing to do', active(), quiet, undefined],
    ['brought over, so that no letter is on record', untold(), quiet, undefined],
    ['an open appeal', appealed(), quiet, 'decideAppeal'],
    ['an open appeal although a review is due', appealed(), '2026-09-01', 'decideAppeal'],
    ['contested', after(active(), aMove('contest')), quiet, 'settleContest'],
    ['withheld, before the day to look again', secret(), '2026-06-23', undefined],
    ['withheld, on the day to look again', secret(), '2026-06-24', 'recheckTelling'],
    ['the day before notice', active(), '2026-08-02', undefined],
    ['notice of the review', active(), '2026-08-03', 'notice'],
    ['the day before the review', active(), '2026-08-31', 'notice'],
    ['the review', active(), '2026-09-01', 'review'],
    ['its last day', active(), '2026-09-30', 'review'],
    ['over', active(), '2026-10-01', 'lapse'],
    ['over during an appeal', appealed(), '2026-10-01', 'lapse'],
    ['suspended', anArrangementThatIs('suspended'), quiet, 'decideAppeal'],
    ['suspended, and the appeal was withdrawn', after(anArrangementThatIs('suspended'), aMove('withdrawAppeal')), quiet, 'resume'],
    ['suspended on its last day', anArrangementThatIs('suspended'), '2026-09-30', 'decideAppeal'],
    ['suspended until it was over', anArrangementThatIs('suspended'), '2026-10-01', 'lapse'],
    ['ended', anArrangementThatIs('ended'), quiet, 'archive'],
    ['ended with an open appeal', after(appealed(), aMove('lapse', { on: theDay('2026-10-01') })), '2026-10-02', 'decideAppeal'],
    ['rejected', anArrangementThatIs('rejected'), quiet, 'archive'],
    ['withdrawn', anArrangementThatIs('withdrawn'), quiet, 'archive'],
    ['archived', anArrangementThatIs('archived'), quiet, undefined],
  ])('%s', (_, arrangement, on, expected) => {
    expect(nextTask(arrangement, theDay(on), someFacts())).toBe(expected);
  });

  test('notice goes once, and earlier to whom extra time was agreed with', () => {
    expect(nextTask(active(), theDay('2026-08-03'), someFacts(), true)).toBeUndefined();
    expect(nextTask(active(), theDay('2026-07-27'), someFacts({ adjustments: [extraTime(5)] }))).toBe('notice');
    expect(nextTask(active(), theDay('2026-07-27'), someFacts({ adjustments: [{ ...extraTime(5), customer: 'C-0002' }] }))).toBeUndefined();
  });

  test('in years we do not know no notice is asked for by guess', () => {
    const later = { ...active(), review: theDay('2031-02-01'), end: theDay('2031-03-01') };
    expect(nextTask(later, theDay('2031-01-20'), someFacts())).toBeUndefined();
  });

  test.each(Object.entries(arrangementTasks))('%s has a label', (_, { label }) => {
    expect(label).toMatch(/^[A-Z]/);
  });
});
