import type { Representation } from '../../../src/domain/representation.ts';
import {
  cardsThatCount,
  incidentParties,
  mayTell,
  representativeAnswer,
  routeOfRepresented,
  stepsWith,
  urgentContents,
  type RepresentativeClaim,
} from '../../../src/policy/matching/representative.ts';
import type { SenderRecord } from '../../../src/policy/matching/senderRecord.ts';
import type { AuthorityGap, RepresentativeSituation } from '../../../src/policy/pack/representation.ts';
import { anAdjustmentCard, anArrangementCard, aKnownCard } from '../../builders/cards.ts';
import { aRepresentation } from '../../builders/customers.ts';
import { theDay, wednesday } from '../../builders/moments.ts';

const rent = 'Rent account';
const niaForEmrys: RepresentativeClaim = { writer: 'C-NIA', writerIsElected: false, represented: 'C-EMRYS', matter: rent };
const claim = (parts: Partial<RepresentativeClaim> = {}): RepresentativeClaim => ({ ...niaForEmrys, ...parts });
const unsaid: RepresentativeClaim = { writer: 'C-NIA', writerIsElected: false, represented: 'C-EMRYS' };
const nobody: RepresentativeClaim = { writer: 'C-NIA', writerIsElected: false, matter: rent };
const ended = aRepresentation({ to: theDay('2026-02-01') });
const councillor = aRepresentation({ basis: 'councillor', evidenceReference: '' });

describe('a message written for somebody else', () => {
  test.each<[string, RepresentativeClaim, readonly Representation[], RepresentativeSituation, readonly AuthorityGap[]]>([
    ['with authority for the matter', claim(), [aRepresentation()], 'representative', []],
    ['with one authority that holds and one that ended', claim(), [ended, aRepresentation()], 'representative', []],
    ['about another matter', claim({ matter: 'Parking' }), [aRepresentation()], 'noAuthority', ['otherMatter']],
    ['about a matter nobody has said yet', unsaid, [aRepresentation()], 'matterUnclear', ['matterUnknown']],
    ['with authority that ended, the matter unsaid', unsaid, [ended], 'noAuthority', ['ended', 'matterUnknown']],
    ['with nothing on record', claim(), [], 'noAuthority', ['notRecorded']],
    ['with nothing on record, the matter unsaid', unsaid, [], 'noAuthority', ['notRecorded']],
    ['with authority for somebody else', claim(), [aRepresentation({ represented: 'C-MAIR' })], 'noAuthority', ['notRecorded']],
    ['where another has the authority', claim(), [aRepresentation({ representative: 'C-IFAN' })], 'noAuthority', ['notRecorded']],
    ['for nobody we can find', nobody, [aRepresentation()], 'noAuthority', ['nobodyNamed']],
    ['with only a claim on record', claim(), [aRepresentation({ basis: 'none' })], 'noAuthority', ['noBasis']],
    [
      'what several lack, each once and in order',
      claim(),
      [aRepresentation({ basis: 'none', matter: 'x' }), { ...ended, basis: 'none' }],
      'noAuthority',
      ['noBasis', 'ended', 'otherMatter'],
    ],
    ['by an elected member whom the configuration knows', claim({ writerIsElected: true }), [], 'electedMember', []],
    ['by an elected member, for nobody named', { ...nobody, writerIsElected: true }, [], 'electedMember', []],
    ['by an elected member on record', claim(), [councillor], 'electedMember', []],
    ['by an elected member on record, on a matter newly raised', claim({ matter: 'Parking' }), [councillor], 'electedMember', []],
    ['by an elected member, the matter unsaid', { ...unsaid, writerIsElected: true }, [], 'matterUnclear', ['matterUnknown']],
    ['by an elected member on record, the matter unsaid', unsaid, [councillor], 'matterUnclear', ['matterUnknown']],
    ['by somebody no longer elected', claim(), [{ ...councillor, to: theDay('2026-02-01') }], 'noAuthority', ['ended']],
    ['by an elected member with consent besides', claim({ writerIsElected: true }), [aRepresentation()], 'representative', []],
  ])('%s', (_, claimed, representations, situation, gaps) => {
    const told = gaps.length === 0 && claimed.represented !== undefined;
    const mayTellIt = told ? { mayTell: { customer: claimed.represented, matter: claimed.matter } } : {};
    expect(representativeAnswer(claimed, representations, wednesday)).toEqual({ situation, gaps, ...mayTellIt, termsOf: 'C-NIA' });
  });

  test('nothing is told but that customer’s one matter', () => {
    const answer = representativeAnswer(claim(), [aRepresentation()], wednesday);
    expect(mayTell(answer, 'C-EMRYS', ' rent account')).toBe(true);
    expect(mayTell(answer, 'C-EMRYS', 'Parking')).toBe(false);
    expect(mayTell(answer, 'C-MAIR', rent)).toBe(false);
    expect(mayTell(representativeAnswer(claim(), [], wednesday), 'C-EMRYS', rent)).toBe(false);
  });

  test('only the writer’s own cards count', () => {
    const own = aKnownCard({ customer: 'C-NIA' });
    const theirs = [anArrangementCard({ customer: 'C-EMRYS' }), anAdjustmentCard({ customer: 'C-EMRYS' })];
    expect(cardsThatCount(representativeAnswer(claim(), [aRepresentation()], wednesday), [...theirs, own])).toEqual([own]);
  });

  test.each<[RepresentativeClaim, readonly Representation[], string]>([
    [claim(), [aRepresentation()], 'answerMatter'],
    [claim({ writerIsElected: true }), [], 'answerEnquiry'],
    [unsaid, [aRepresentation()], 'sayMatter'],
    [nobody, [], 'askForAuthority'],
  ])('what is urgent goes first, then what the situation asks (%#)', (claimed, representations, last) => {
    const answer = representativeAnswer(claimed, representations, wednesday);
    expect(stepsWith(answer, [])).toEqual([last]);
    expect(stepsWith(answer, ['safeguarding'])).toEqual(['passOnSafeguarding', last]);
    expect(stepsWith(answer, ['emergency'])).toEqual(['passOnEmergency', last]);
    expect(stepsWith(answer, [...urgentContents].reverse())).toEqual(['passOnEmergency', 'passOnSafeguarding', last]);
  });

  test('an incident is about the writer; whom they spoke for is only named', () => {
    expect(incidentParties(claim())).toEqual({ about: 'C-NIA', actingFor: 'C-EMRYS' });
    expect(incidentParties(nobody)).toEqual({ about: 'C-NIA' });
  });
});

describe('the way by which a represented customer reaches us', () => {
  const record = (...terms: readonly ('VIA_REPRESENTATIVE_ONLY' | 'WRITTEN_ONLY')[]): SenderRecord => ({
    kind: 'customer',
    customer: 'C-1',
    adjustments: [],
    arrangements: terms.map((term) => ({ card: anArrangementCard({ terms: [term] }) })),
    letters: [],
  });
  test.each<[string, SenderRecord, SenderRecord, 'own' | 'onlyThroughRepresentative']>([
    ['nothing agreed with them', record(), record('WRITTEN_ONLY'), 'own'],
    ['nobody we know', { kind: 'none' }, record('WRITTEN_ONLY'), 'own'],
    ['something agreed with both', record('WRITTEN_ONLY'), record('WRITTEN_ONLY'), 'own'],
    ['only through a representative who may write as usual', record('VIA_REPRESENTATIVE_ONLY'), record(), 'own'],
    [
      'only through a representative with an arrangement',
      record('WRITTEN_ONLY', 'VIA_REPRESENTATIVE_ONLY'),
      record('WRITTEN_ONLY'),
      'onlyThroughRepresentative',
    ],
  ])('%s: %s', (_, represented, representative, route) => {
    expect(routeOfRepresented(represented, representative)).toBe(route);
  });
});
