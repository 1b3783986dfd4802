import { createHostClock } from '../../src/hosts/hostClock.ts';

const device = Date.parse('2026-06-10T09:00:00.250Z');
const answer = (headers: Record<string, string>): Response => new Response('{}', { headers });
const said = (moment: string): Response => answer({ Date: new Date(moment).toUTCString() });

describe('the clock', () => {
  it('is the device’s as long as nothing better is known', () => {
    expect(createHostClock(() => device).now()).toBe('2026-06-10T09:00:00.250Z');
    expect(createHostClock(() => device).deviceAhead()).toBe(0);
  });

  it.each([
    ['ahead', '2026-06-12T09:00:00Z', '2026-06-12T09:00:00.500Z'],
    ['behind', '2026-06-09T23:50:00Z', '2026-06-09T23:50:00.500Z'],
  ])('is put right where our host is far %s', (_what, moment, now) => {
    const clock = createHostClock(() => device);
    clock.correct(said(moment), device);
    expect(clock.now()).toBe(now);
    expect(clock.deviceAhead()).toBe(device - Date.parse(now));
  });

  it('takes the middle of the request for the moment of the header', () => {
    const clock = createHostClock(() => device);
    clock.correct(said('2026-06-10T10:00:00Z'), device - 4000, device);
    expect(clock.now()).toBe('2026-06-10T10:00:02.500Z');
  });

  it.each([
    ['differs by less than two minutes', said('2026-06-10T09:01:50Z')],
    ['says no date', answer({})],
    ['says something else', answer({ Date: 'yesterday' })],
  ])('stays the device’s where our host %s', (_what, response) => {
    const clock = createHostClock(() => device);
    clock.correct(response, device);
    expect(clock.now()).toBe('2026-06-10T09:00:00.250Z');
  });

  it('reckons with what a proxy kept for a while', () => {
    const clock = createHostClock(() => device);
    clock.correct(answer({ Date: 'Wed, 10 Jun 2026 08:00:00 GMT', Age: '3600' }), device);
    expect(clock.now()).toBe('2026-06-10T09:00:00.250Z');
  });

  it('goes on from there', () => {
    let ticking = device;
    const clock = createHostClock(() => ticking);
    clock.correct(said('2026-07-01T00:00:00Z'), device);
    ticking += 60_000;
    expect(clock.now()).toBe('2026-07-01T00:01:00.500Z');
  });
});
