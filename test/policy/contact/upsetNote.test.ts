import { upsetNote } from '../../../src/policy/contact/upsetNote.ts';
import { wednesdayMorning } from '../../builders/moments.ts';

const common = { clientReference: 'r-1', direction: 'in', at: wednesdayMorning, title: 'The customer was upset. No incident.' };

test('upset on the telephone: the call is logged, once', () => {
  expect(upsetNote({ kind: 'contact', method: 'telephone' }, 'r-1', wednesdayMorning)).toEqual({ ...common, method: 'telephone' });
});

test('upset in a message: a note beside it', () => {
  expect(upsetNote({ kind: 'message' }, 'r-1', wednesdayMorning)).toEqual({ ...common, method: 'other', noteOnly: true });
});
