import type { IssuedLetter } from '../../src/ports/letters.ts';
import { createLetters } from '../../src/records/letters.ts';
import { theDay } from '../builders/moments.ts';
import { timeZone, type Register } from './aRegister.ts';
import { aCouncil, sure, valueOf } from './someOwners.ts';

let register: Register;
afterEach(() => register.close());

const as = (staffId: string) => createLetters(register.listsOf(staffId), timeZone);
const letter: Omit<IssuedLetter, 'ref'> = {
  customer: 'C-0001', arrangement: 'ARR-2026-0012', template: 'arrangement-new', language: 'cy', text: 'Annwyl Siân,\n\nRydym wedi cytuno …', issuedOn: theDay('2026-06-10'),
};

describe('a letter', () => {
  it('is kept word for word, numbered by its row, and found by its arrangement', async () => {
    register = await aCouncil();
    const { arrangement: _, ...other } = letter;
    expect(valueOf(await as('catrin').issue(letter, 'Siân Pugh', 'one'))).toEqual({ ...letter, ref: 'LTR-2026-0001' });
    expect(valueOf(await as('nia').issue(other, 'Siân Pugh', 'two'))).toEqual({ ...other, ref: 'LTR-2026-0002' });
    expect(valueOf(await as('catrin').ofArrangement('ARR-2026-0012'))).toEqual([{ ...letter, ref: 'LTR-2026-0001' }]);
    expect(register.rows('letters')).toMatchObject([{ CustomerName: 'Siân Pugh' }, { CustomerName: 'Siân Pugh' }]);
  });

  it.each(['before', 'after'] as const)('is issued once where the answer was lost %s it was written', async (lose) => {
    register = await aCouncil({ faults: [{ method: 'POST', path: 'lists/Letters', times: 1, lose }] });
    await as('catrin').issue(letter, 'Siân Pugh', 'one');
    expect(valueOf(await as('catrin').issue(letter, 'Siân Pugh', 'one')).ref).toBe('LTR-2026-0001');
    expect(register.rows('letters')).toHaveLength(1);
  });

  it('is never edited or deleted, not even by who issued it', async () => {
    register = await aCouncil();
    valueOf(await as('catrin').issue(letter, 'Siân Pugh', 'one'));
    const { graph, site } = register.listsOf('catrin');
    const path = `/sites/${site.id}/lists/${sure(site.lists['Letters'])}/items/1`;
    expect(await graph.send({ method: 'PATCH', path: `${path}/fields`, body: { Text: 'Another' } })).toMatchObject({ problem: { kind: 'refused' } });
    expect(await graph.send({ method: 'DELETE', path })).toMatchObject({ problem: { kind: 'refused' } });
  });

  it('is none of front-line staff’s', async () => {
    register = await aCouncil();
    expect(await as('gwen').ofArrangement('ARR-2026-0012')).toMatchObject({ problem: { kind: 'refused' } });
    expect(await as('gwen').issue(letter, 'Siân Pugh', 'one')).toMatchObject({ problem: { kind: 'refused' } });
  });
});
