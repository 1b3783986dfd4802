import fc from 'fast-check';
import type { Addendum, Incident } from '../../../src/domain/incidentRecord.ts';
import { checkAddendum, overwritten, withAddendum } from '../../../src/policy/incident/addendum.ts';
import { anIncident } from '../../builders/incidents.ts';
import { theMoment, wednesdayMorning } from '../../builders/moments.ts';

const addendum = (parts: Partial<Addendum> = {}): Addendum => ({ by: 'gwen', at: wednesdayMorning, text: 'It was the second time that day.', ...parts });
const submittedAt = theMoment('2026-06-10T10:32:00+01:00');

describe('words added after submission', () => {
  test.each<[string, Partial<Addendum>, object[]]>([
    ['as usual', {}, []],
    ['2,000 characters at the moment of submission', { text: ` ${'x'.repeat(2000)} `, at: submittedAt }, []],
    ['nothing', { text: ' ' }, [{ field: 'text', reason: 'missing' }]],
    ['too many', { text: 'x'.repeat(2001) }, [{ field: 'text', reason: 'tooLong', limit: 2000 }]],
    ['from before it was submitted', { at: theMoment('2026-06-10T10:31:00+01:00') }, [{ field: 'at', reason: 'beforeSubmission' }]],
  ])('%s', (_, parts, expected) => {
    expect(checkAddendum(anIncident(), addendum(parts))).toEqual(expected);
  });

  test('whatever is added, what was submitted stays', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 5 }), (texts) => {
        const incident = anIncident();
        const after = texts.reduce((record, text) => withAddendum(record, addendum({ text })), incident);
        expect(overwritten(incident, after)).toEqual([]);
        expect(after.addenda.map(({ text }) => text)).toEqual(texts);
      }),
    );
  });

  test.each<[keyof Incident, Partial<Incident>]>([
    ['reference', { reference: 'INC-2026-000124' }],
    ['clientReference', { clientReference: 'another' }],
    ['internetMessageId', { internetMessageId: '<other@example.org>' }],
    ['reportedAt', { reportedAt: wednesdayMorning }],
    ['occurredAt', { occurredAt: wednesdayMorning }],
    ['facts', { facts: 'It was nothing.' }],
    ['exactWords', { exactWords: 'Other words' }],
    ['impact', { impact: 'None' }],
    ['addenda', { addenda: [] }],
    ['addenda', { addenda: [addendum({ by: 'aled' })] }],
    ['addenda', { addenda: [addendum({ at: submittedAt })] }],
    ['addenda', { addenda: [addendum({ text: 'Something else' })] }],
  ])('a change of %s would overwrite', (field, change) => {
    const before = withAddendum(anIncident(), addendum());
    expect(overwritten(before, { ...before, ...change })).toEqual([field]);
  });

  test('a state, a note on barriers and a severity are no overwriting', () => {
    const before = anIncident();
    const after = { ...before, state: 'accepted', severity: { level: 'high', setBy: 'rhodri' }, contested: true } as const;
    expect(overwritten(before, after)).toEqual([]);
  });
});
