import { representationBases, type Representation } from '../../../src/domain/representation.ts';
import { checkRepresentation } from '../../../src/policy/matching/checkRepresentation.ts';
import { bases } from '../../../src/policy/pack/representation.ts';
import { aRepresentation } from '../../builders/customers.ts';
import { theDay } from '../../builders/moments.ts';

const found = (parts: Partial<Representation>) => checkRepresentation(aRepresentation(parts)).map(({ field, reason }) => `${field} ${reason}`);

describe('a representation', () => {
  test('is fine with its evidence, for a matter or for all', () => {
    expect(found({})).toEqual([]);
    const { matter: _, to: __, ...open } = aRepresentation();
    expect(checkRepresentation(open)).toEqual([]);
  });

  test('names everything that is wrong at once', () => {
    const wrong = { representative: '', represented: '', evidenceReference: ' ', to: theDay('2025-12-31') };
    expect(found(wrong)).toEqual(['representative missing', 'represented missing', 'evidenceReference missing', 'to beforeStart']);
    expect(found({ basis: 'councillor', matter: ' ' })).toEqual(['matter missing']);
  });

  test('is of somebody else, and may last one day', () => {
    expect(found({ represented: 'C-NIA' })).toEqual(['represented representsItself']);
    expect(found({ to: theDay('2026-01-01') })).toEqual([]);
  });

  test('needs evidence, and elected members none but a matter', () => {
    const { evidenceReference: _, matter: __, ...bare } = aRepresentation();
    const lacking = (field: string) =>
      representationBases.filter((basis) => checkRepresentation({ ...bare, basis }).some((problem) => problem.field === field));
    expect(lacking('evidenceReference')).toEqual(['consent', 'powerOfAttorney', 'deputy', 'advocate', 'solicitor']);
    expect(lacking('matter')).toEqual(['councillor', 'memberOfParliament']);
    expect(found({ basis: 'councillor' })).toEqual([]);
  });

  test.each(representationBases)('%s has its words', (basis) => {
    expect(bases[basis].label).toMatch(/^\S.*\S$/);
    expect(bases[basis].sentence).toMatch(/^[A-Z].*\.$/);
  });
});
