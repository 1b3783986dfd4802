import { callerKey, type CallerRefusal } from '../../../src/policy/matching/callerKey.ts';

describe('looking a caller up', () => {
  test.each([
    [' Sian.Pugh@Example.org ', 'sian.pugh@example.org'],
    ['01632 960123', '+441632960123'],
    ['+44 (0)1632 960123', '+441632960123'],
  ])('by %s, in the form that is compared', (typed, key) => {
    expect(callerKey(typed)).toEqual({ kind: 'key', key });
  });

  test.each<[string, CallerRefusal]>([
    ['', 'empty'],
    ['  \n', 'empty'],
    ['Siân Pugh', 'onlyAName'],
    ['sian.pugh', 'onlyAName'],
    ['sian@', 'notAnAddress'],
    ['sian@example', 'notAnAddress'],
    ['sian@example.org 01632 960123', 'notAnAddress'],
    ['960123', 'notANumber'],
    ['12 Stryd Fawr', 'notANumber'],
    ['sian\u200b@example.org', 'hiddenCharacters'],
    ['01632 960123\u202c', 'hiddenCharacters'],
  ])('not by %j: %s', (typed, reason) => {
    expect(callerKey(typed)).toEqual({ kind: 'refused', reason });
  });
});
