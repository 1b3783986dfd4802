import { readRows } from '../../../src/policy/bringOver/readRows.ts';
import { emptySheet } from '../../../src/policy/bringOver/template.ts';
import { bringOverColumns, columnKeys } from '../../../src/policy/pack/bringOverColumns.ts';
import { anAdjustmentRow, aSheet, aSheetRow, bringOverFacts, type SheetRow } from '../../builders/sheets.ts';
import { theDay } from '../../builders/moments.ts';
import { faultsOf, inShort, planned, theProposal } from './planned.ts';

const headingFaults = (table: ReturnType<typeof aSheet>): readonly string[] => {
  const read = readRows(table, bringOverFacts());
  return read.kind === 'headings' ? read.faults.map(inShort) : [];
};

describe('A row of a spreadsheet', () => {
  it('brings over an arrangement with what was attested', () => {
    expect(theProposal(aSheet(aSheetRow({ matter: 'Fence 2023', telephones: '01632 960123', caseReference: 'CRM-7', reason: 'Many calls.' })))).toEqual({
      row: 2,
      name: 'Siân Pugh',
      caseReference: 'CRM-7',
      found: [{ type: 'email', value: 'sian.pugh@example.org' }, { type: 'telephone', value: '+441632960123' }],
      arrangement: {
        scope: { services: ['Housing repairs'], matters: ['Fence 2023'], premises: [] },
        terms: [{ code: 'WRITTEN_ONLY' }],
        reason: 'Many calls.',
        start: '2026-05-01',
        end: '2026-09-30',
        review: '2026-09-01',
        contactPoint: { name: 'Repairs desk', address: 'repairs@aberllan.example' },
        deputy: 'Megan Holt',
        attested: {
          decidedBy: 'Nia Prosser, Head of Housing',
          decidedOn: '2026-04-28',
          customerWasTold: 'A letter of 28 April with reasons and how to appeal.',
        },
      },
    });
  });

  it('brings over an adjustment', () => {
    expect(theProposal(aSheet(anAdjustmentRow({ adjustmentReview: '3 March 2027' }))).adjustment).toEqual({
      code: 'LARGE_PRINT', points: 16, ref: '', customer: '', instruction: 'Write in large print, 16 point', state: 'agreed', agreedOn: '2026-03-03',
      agreedBy: 'Gwen Morris', reviewOn: '2027-03-03',
    });
  });

  it('brings over both at once', () => {
    const both = theProposal(aSheet({ ...aSheetRow(), ...anAdjustmentRow() }));
    expect([both.arrangement?.terms, both.adjustment?.code]).toEqual([[{ code: 'WRITTEN_ONLY' }], 'LARGE_PRINT']);
  });

  it('can hold several addresses, services and terms, each once', () => {
    const { found, arrangement } = theProposal(
      aSheet(
        aSheetRow({
          emails: 'sian.pugh@example.org; SIAN.PUGH@example.org\nsian@example.com',
          services: 'council tax; Housing Repairs;Council Tax',
          terms: 'Two colleagues together\nBy appointment: the repairs desk',
        }),
      ),
    );
    expect(found.map(({ value }) => value)).toEqual(['sian.pugh@example.org', 'sian@example.com']);
    expect(arrangement?.scope.services).toEqual(['Council tax', 'Housing repairs']);
    expect(arrangement?.terms.map(({ code }) => code)).toEqual(['TWO_OFFICERS', 'APPOINTMENT_ONLY']);
  });

  it('can be for every service', () => {
    expect(theProposal(aSheet(aSheetRow({ services: 'All' }))).arrangement?.scope.services).toBe('all');
  });

  it('keeps text that looks like a formula as it is written', () => {
    const { name, arrangement } = theProposal(aSheet(aSheetRow({ name: '=SUM(A1:A9)', reason: "'+1" , deputy: '@Megan' })));
    expect([name, arrangement?.reason, arrangement?.deputy]).toEqual(['=SUM(A1:A9)', '+1', '@Megan']);
  });

  it.each<[string, SheetRow, readonly string[]]>([
    ['no name', { name: ' ' }, ['2 name missing']],
    ['a name of signs alone', { name: '---' }, ['2 name missing']],
    ['no address', { emails: '' }, ['2 row noAddress']],
    ['what is no address', { emails: 'Sian Pugh; sian@example.org' }, ['2 emails notAnAddress (Sian Pugh)']],
    ['a number whose 0 Excel dropped', { telephones: 1632960123 }, ['2 telephones notATelephone (1632960123)']],
    ['an unknown service', { services: 'Parks; Council tax' }, ['2 services unknownService (Parks)']],
    ['an unknown term', { terms: 'No calls' }, ['2 terms unknownTerm (No calls)']],
    ['a term out of bounds', { terms: 'Calls of a set length: 2000' }, ['2 terms termInvalid']],
    ['a day that is none', { start: '31/02/2026' }, ['2 start notADay']],
    ['a day the American way', { decidedOn: '04/28/2026' }, ['2 decidedOn monthFirst']],
    ['an end before the start', { end: '1 April 2026', review: '1 April 2026' }, ['2 end endsBeforeStart', '2 review endsBeforeStart', '2 end inPast']],
    ['an end that has passed', { end: '9 June 2026', review: '9 June 2026' }, ['2 end inPast']],
    ['an end too far away', { end: '11 June 2027' }, ['2 end beyondCap (6)']],
    ['a review too late', { review: '11 September 2026' }, ['2 review reviewTooLate (3)']],
    ['a review after the end', { end: '1 August 2026' }, ['2 review afterEnd']],
    ['a start to come', { start: '11 June 2026' }, ['2 start inFuture']],
    ['a decision to come', { decidedOn: '11 June 2026' }, ['2 decidedOn inFuture']],
    ['nobody who decided', { decidedBy: '' }, ['2 decidedBy missing']],
    ['too little about what was told', { told: 'Yes' }, ['2 told tooShort (10)']],
    ['no way to the contact point', { contactEmail: '' }, ['2 contactEmail missing']],
    ['a contact point that is no address', { contactEmail: 'desk' }, ['2 contactEmail notAnAddress (desk)']],
    ['too long a text', { deputy: 'x'.repeat(101) }, ['2 deputy tooLong (100)']],
    ['characters of another encoding', { name: 'Si\uFFFDn Pugh' }, ['2 name unreadable']],
    ['characters that cannot be seen', { name: 'Siân\u202EPugh' }, ['2 name hidden']],
    ['a line that ends in nothing', { deputy: 'Megan\u0000' }, ['2 deputy hidden']],
  ])('is refused for %s, with its column', (_what, cells, faults) => {
    expect(faultsOf(aSheet(aSheetRow(cells)))).toEqual(faults);
  });

  it.each<[string, SheetRow, readonly string[]]>([
    ['an unknown adjustment', { adjustment: 'Deaf' }, ['2 adjustment unknownAdjustment (Deaf)']],
    ['print too small', { adjustment: 'Large print: 12' }, ['2 adjustment adjustmentDetail (Large print: 16)']],
    ['no instruction', { instruction: '' }, ['2 instruction missing']],
    ['too short an instruction', { instruction: '16' }, ['2 instruction tooShort (5)']],
    ['too long an instruction', { instruction: 'x'.repeat(301) }, ['2 instruction tooLong (300)']],
    ['nobody who agreed', { agreedBy: '' }, ['2 agreedBy missing']],
    ['a day to come', { agreedOn: '11 June 2026' }, ['2 agreedOn inFuture']],
    ['a review before it was agreed', { adjustmentReview: '1 March 2026' }, ['2 adjustmentReview beforeAgreed']],
  ])('with an adjustment is refused for %s, with its column', (_what, cells, faults) => {
    expect(faultsOf(aSheet(anAdjustmentRow(cells)))).toEqual(faults);
  });

  it('is refused where it brings nothing over', () => {
    expect(faultsOf(aSheet({ name: 'Siân Pugh', emails: 'sian.pugh@example.org' }))).toEqual(['2 row nothing']);
  });

  it('names what the rules say beside what is empty', () => {
    expect(faultsOf(aSheet(aSheetRow({ deputy: '', review: '11 September 2026' })))).toEqual(['2 deputy missing', '2 review reviewTooLate (3)']);
  });

  it('names everything that is wrong at once', () => {
    expect([...faultsOf(aSheet(aSheetRow({ name: '', emails: 'x', start: 'soon', deputy: '' })))].sort()).toEqual([
      '2 deputy missing', '2 emails notAnAddress (x)', '2 name missing', '2 start notADay',
    ]);
  });
});

describe('A spreadsheet', () => {
  it('is read from its headings on, empty rows left out, and counts rows as the file does', () => {
    expect(planned([[], ...aSheet(aSheetRow({ name: '' })), [], []]).rows.map(({ row }) => row)).toEqual([3]);
  });

  it('can have its columns in any order and written in other ways', () => {
    const [headings = [], cells = []] = aSheet(aSheetRow());
    const turned = [[...headings].reverse().map((heading) => String(heading).toUpperCase().replaceAll(' ', '_')), [...cells].reverse()];
    expect(theProposal(turned)).toEqual(theProposal(aSheet(aSheetRow())));
  });

  it('says which columns it does not read', () => {
    const [headings = [], cells = []] = aSheet(aSheetRow());
    expect(readRows([[...headings, 'Mood'], [...cells, 'cross']], bringOverFacts())).toMatchObject({ ignored: ['Mood'] });
  });

  it('may leave out what is about adjustments only', () => {
    const kept = columnKeys.filter((key) => !['adjustment', 'instruction', 'agreedBy', 'agreedOn', 'adjustmentReview'].includes(key));
    const row = aSheetRow();
    expect(theProposal([kept.map((key) => bringOverColumns[key].heading), kept.map((key) => row[key])]).row).toBe(2);
  });

  it.each([
    ['nothing at all', [], ['1 name missingColumn', '1 emails missingColumn', '1 terms missingColumn']],
    ['another table', [['Date', 'Amount'], ['1', '2']], ['1 name missingColumn', '1 emails missingColumn', '1 terms missingColumn']],
    ['no end', [columnKeys.filter((key) => key !== 'end').map((key) => bringOverColumns[key].heading)], ['1 end missingColumn']],
    ['a column twice', [[...columnKeys, 'end' as const].map((key) => bringOverColumns[key].heading)], ['1 end columnTwice']],
  ])('is not read with %s', (_what, table, faults) => {
    expect(headingFaults(table)).toEqual(faults);
  });

  it('read as it is given out empty has one row that could be brought over', () => {
    const facts = bringOverFacts({ today: theDay('2026-11-10') });
    expect(faultsOf(emptySheet(facts), undefined, facts)).toEqual([]);
    expect(theProposal(emptySheet(facts), facts).name).toBe(bringOverColumns.name.example);
  });
});
