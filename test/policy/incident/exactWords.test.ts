import { shownWords } from '../../../src/policy/incident/exactWords.ts';
import { wednesdayMorning } from '../../builders/moments.ts';

const reveal = { reference: 'INC-1', by: 'rhodri', at: wednesdayMorning };

describe('exact words', () => {
  test('are masked until the reader asks for them, with no part of them shown', () => {
    expect(shownWords(' You  utter\nfool ', 'INC-1', 'rhodri', [])).toEqual({ kind: 'masked', words: 3 });
    expect(shownWords('You fool', 'INC-1', 'rhodri', [reveal])).toEqual({ kind: 'shown', text: 'You fool' });
  });

  test('another reader’s reveal, or one of another incident, uncovers nothing', () => {
    expect(shownWords('You fool', 'INC-1', 'catrin', [reveal])).toEqual({ kind: 'masked', words: 2 });
    expect(shownWords('You fool', 'INC-2', 'rhodri', [reveal])).toEqual({ kind: 'masked', words: 2 });
  });

  test('where there are none there is nothing to uncover', () => {
    expect(shownWords(' \n', 'INC-1', 'rhodri', [reveal])).toEqual({ kind: 'none' });
  });
});
