import { subjectKeys, subjectOf } from '../../../src/policy/contact/subject.ts';

const alike = (one: string, other: string) => subjectKeys(subjectOf(one).text).some((key) => subjectKeys(subjectOf(other).text).includes(key));

describe('a subject without what mail programs put before it', () => {
  test.each([
    ['Damp', 'damp', false],
    ['  RE:  Damp  in  the Hall ', 'damp in the hall', false],
    ['Fw: Damp', 'damp', true],
    ['FWD:Damp', 'damp', true],
    ['Fw: Re: Damp', 'damp', true],
    // Somebody answers what was passed on.
    ['Re: Fw: Re: Damp', 'damp', false],
    ['Ymlaen: Lleithder', 'lleithder', true],
    ['Ynghylch: Lleithder', 'lleithder', false],
    ['Re[2]: Damp', 'damp', false],
    ['Re : Damp', 'damp', false],
    ['Repairs: damp', 'repairs: damp', false],
    ['Damp re: hall', 'damp re: hall', false],
    ['Re:', '', false],
    ['Lleithder yn y to\u0302', 'lleithder yn y t\u00f4', false],
  ])('“%s”', (subject, text, forwarded) => {
    expect(subjectOf(subject).text).toBe(text);
    expect(subjectOf(subject).passedOn !== undefined).toBe(forwarded);
  });
});

test('what was passed on keeps the subject it had', () => {
  expect(subjectOf(' FW:  Re: Damp  in the Hall').passedOn).toBe('re: damp in the hall');
  expect(subjectOf('Fw: Fw: Damp').passedOn).toBe('fw: damp');
});

describe('subjects that are alike', () => {
  test.each([
    ['Damp in the back bedroom', 'The back bedroom: damp again'],
    ['Damp in the back bedroom', 'Still damp in my back bedroom, wall 3'],
    ['Damp in the back bedroom', 'Damp in the back bedroom getting'],
    ['Broken gutter above kitchen', 'Broken gutter above door'],
    ['Lleithder yn yr ystafell wely gefn', 'Ystafell wely gefn: lleithder eto'],
  ])('“%s” and “%s”', (one, other) => {
    expect(alike(one, other)).toBe(true);
  });

  test.each([
    ['Damp bedroom', 'Damp bedroom'],
    ['Damp in the back bedroom', 'Damp in the front kitchen'],
    ['Damp back bedroom', 'Damp back kitchen'],
    ['Damp in the back bedroom', 'Damp in the back bedroom and black mould'],
    ['1 2 3 4 5', '1 2 3 4 5'],
    ['', ''],
  ])('not “%s” and “%s” by their words', (one, other) => {
    expect(alike(one, other)).toBe(false);
  });

  test('keys: the telling words, and those with one left out while three remain', () => {
    expect(subjectKeys('damp damp bedroom')).toEqual([]);
    expect(subjectKeys('the damp back bedroom x')).toEqual(['back bedroom damp']);
    expect(subjectKeys('wet damp back bedroom')).toEqual([
      'back bedroom damp wet',
      'bedroom damp wet',
      'back damp wet',
      'back bedroom wet',
      'back bedroom damp',
    ]);
  });
});
