import { customerSearch } from '../../../src/policy/matching/customerSearch.ts';

describe('what those who keep the register search by', () => {
  test.each([
    ['Sian.Pugh@Example.org', { kind: 'key', key: 'sian.pugh@example.org' }],
    ['01632 960123', { kind: 'key', key: '+441632960123' }],
    ['Si', { kind: 'name', start: 'Si' }],
    ['  ap   Dafydd ', { kind: 'name', start: 'ap Dafydd' }],
    ['3 Valleys Housing', { kind: 'name', start: '3 Valleys Housing' }],
    ['S', { kind: 'refused', reason: 'shortName' }],
    ['', { kind: 'refused', reason: 'empty' }],
    ['sian@', { kind: 'refused', reason: 'notAnAddress' }],
    ['0163', { kind: 'refused', reason: 'notANumber' }],
    ['Siân\u200B', { kind: 'refused', reason: 'hiddenCharacters' }],
  ])('%j', (typed, search) => {
    expect(customerSearch(typed)).toEqual(search);
  });
});
