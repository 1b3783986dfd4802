import {
  appealBy, appealDecideBy, customerDeadline, extraWorkingDays, informationRequestBy, reviewNoticeFrom,
} from '../../../src/policy/calendar/deadlines.ts';
import { defaultSettings } from '../../../src/policy/pack/settings.ts';
import { anAdjustment, extraTime } from '../../builders/adjustments.ts';
import { theDay } from '../../builders/moments.ts';

const settings = defaultSettings('wales');
const usual = { settings, adjustments: [] };
const told = theDay('2026-06-10');

describe('a day we name to a customer', () => {
  test('20 working days to appeal', () => {
    expect(appealBy(told, usual)).toEqual({ ok: true, value: '2026-07-08' });
  });

  test('as many working days as are asked for', () => {
    expect(customerDeadline(told, 2, usual)).toEqual({ ok: true, value: '2026-06-12' });
  });

  test('a council that leaves 10 days, in Scotland, has another day', () => {
    expect(appealBy(told, { settings: { ...defaultSettings('scotland'), appealWindowWd: 10 }, adjustments: [] })).toEqual({
      ok: true,
      value: '2026-06-25',
    });
  });

  test('days the council is closed do not count', () => {
    const closed = { ...settings, extraClosedDays: [theDay('2026-06-11')] };
    expect(customerDeadline(told, 1, { settings: closed, adjustments: [] })).toEqual({ ok: true, value: '2026-06-12' });
  });

  test('an appeal is decided within 10 working days, whatever was agreed with the customer', () => {
    expect(appealDecideBy(told, settings)).toEqual({ ok: true, value: '2026-06-24' });
  });

  test('notice of a review goes 20 working days before it, and earlier with extra time', () => {
    expect(reviewNoticeFrom(theDay('2026-09-01'), usual)).toEqual({ ok: true, value: '2026-08-03' });
    expect(reviewNoticeFrom(theDay('2026-09-01'), { settings, adjustments: [extraTime(5)] })).toEqual({ ok: true, value: '2026-07-27' });
  });

  test('of several extra times the longest counts, and only where agreed', () => {
    expect(extraWorkingDays([extraTime(5), extraTime(12), anAdjustment('LARGE_PRINT')])).toBe(12);
    expect(extraWorkingDays([{ ...extraTime(5), state: 'requested' }])).toBe(0);
    expect(extraWorkingDays([])).toBe(0);
  });
});

describe('a request for information', () => {
  test('outside Scotland every nation’s bank holidays stop the clock', () => {
    // 13 July 2026 is one in Northern Ireland, 15 June in Scotland.
    expect(informationRequestBy(theDay('2026-06-16'), 'wales')).toEqual({ ok: true, value: '2026-07-15' });
    expect(informationRequestBy(theDay('2026-06-12'), 'england')).toEqual({ ok: true, value: '2026-07-14' });
  });

  test('in Scotland only its own do', () => {
    expect(informationRequestBy(theDay('2026-06-16'), 'scotland')).toEqual({ ok: true, value: '2026-07-14' });
    expect(informationRequestBy(theDay('2026-06-12'), 'scotland')).toEqual({ ok: true, value: '2026-07-13' });
  });
});
