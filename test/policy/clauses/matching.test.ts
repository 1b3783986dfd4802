import type { AdjustmentCard, ArrangementCard, ConductLetterCard, KnownCard } from '../../../src/domain/card.ts';
import { bareCard, cardFields } from '../../../src/policy/matching/bareCard.ts';
import { callerKey } from '../../../src/policy/matching/callerKey.ts';
import { incidentParties, mayTell, representativeAnswer, stepsWith } from '../../../src/policy/matching/representative.ts';
import { senderRecord } from '../../../src/policy/matching/senderRecord.ts';
import { whoIsItAbout } from '../../../src/policy/matching/whoIsItAbout.ts';
import { matchTexts } from '../../../src/policy/pack/matching.ts';
import { representativeSituations } from '../../../src/policy/pack/representation.ts';
import { anAdjustmentCard, anArrangementCard, aConductLetterCard, aKnownCard } from '../../builders/cards.ts';
import { aRepresentation } from '../../builders/customers.ts';
import { aMessage, aSender, knownAddresses } from '../../builders/messages.ts';
import { theAddress, wednesday } from '../../builders/moments.ts';

const household = theAddress('pughs@example.org');

test('B-4: through an address that a household shares, nobody’s safe contact rules, arrangement or letter is seen', () => {
  const safe = anAdjustmentCard({ customer: 'C-MAIR', confidence: 'shared', adjustment: 'SAFE_CONTACT_RULES', instruction: 'No voicemail' });
  const his = [anArrangementCard({ customer: 'C-EMRYS' }), aConductLetterCard({ customer: 'C-EMRYS' })];
  expect(senderRecord(household, [safe, ...his], wednesday, knownAddresses)).toEqual({ kind: 'shared' });
  const sharedHis = his.map((card) => ({ ...card, confidence: 'shared' as const }));
  expect(senderRecord(household, sharedHis, wednesday, knownAddresses)).toEqual({ kind: 'shared' });
});

test('B-4: where two of a household are confirmed for one address, neither is seen by the other’s message', () => {
  const cards = [anArrangementCard({ customer: 'C-EMRYS' }), anAdjustmentCard({ customer: 'C-MAIR' })];
  expect(senderRecord(household, cards, wednesday, knownAddresses)).toEqual({ kind: 'shared', because: 'severalCustomers' });
});

test('B-4: staff confirm an identity by their usual route and do not ask who wrote', () => {
  expect(matchTexts.shared.doText).toBe('Confirm who you are dealing with by your usual identity route.');
  expect(matchTexts.shared.dontText).toContain('danger');
});

test('B-4: a surname or a street in common leads to nobody', () => {
  expect(callerKey('Pugh')).toEqual({ kind: 'refused', reason: 'onlyAName' });
  expect(callerKey('12 Stryd Fawr, Aberllan')).toMatchObject({ kind: 'refused' });
});

test('P7: two people with the same facts get the same answer, whatever they are called and whoever looks', () => {
  const answer = (address: string, name: string, customer: string) => {
    const about = whoIsItAbout(aMessage({ from: aSender(address, name) }), knownAddresses);
    const cards = [anAdjustmentCard({ customer }), anArrangementCard({ customer })];
    const record = senderRecord(theAddress(address), cards, wednesday, knownAddresses);
    return JSON.stringify({ about, record }).replaceAll(address, '').replaceAll(customer, '');
  };
  expect(answer('sian.pugh@example.org', 'Siân Pugh', 'C-0001')).toBe(answer('a.khan@example.net', 'Dr A. Khan', 'C-0002'));
});

test('P7: the same person is the same person however the address is written', () => {
  const written = ['sian.pugh@example.org', ' SIAN.Pugh@Example.ORG ', 'sian.pugh@ｅｘａｍｐｌｅ.org'];
  const records = written.map((address) => whoIsItAbout(aMessage({ from: aSender(address) }), knownAddresses));
  expect(new Set(records.map((record) => JSON.stringify(record))).size).toBe(1);
});

test('B12: without authority T09 is due, nothing is told about anybody, and urgent content goes before it', () => {
  const answer = representativeAnswer({ writer: 'C-NIA', writerIsElected: false, represented: 'C-EMRYS', matter: 'Rent' }, [], wednesday);
  expect(representativeSituations[answer.situation].letter).toBe('T09');
  expect(answer).not.toHaveProperty('mayTell');
  expect(mayTell(answer, 'C-EMRYS', 'Rent')).toBe(false);
  expect(stepsWith(answer, ['emergency', 'safeguarding'])).toEqual(['passOnEmergency', 'passOnSafeguarding', 'askForAuthority']);
});

test('B12: with authority no letter asks for more, and only that matter is spoken of', () => {
  const claim = { writer: 'C-NIA', writerIsElected: false, represented: 'C-EMRYS', matter: 'Rent account' };
  const answer = representativeAnswer(claim, [aRepresentation()], wednesday);
  expect(representativeSituations[answer.situation]).not.toHaveProperty('letter');
  expect(mayTell(answer, 'C-EMRYS', 'Rent account')).toBe(true);
  expect(mayTell(answer, 'C-EMRYS', 'Council tax')).toBe(false);
});

test('B12: a claim to speak for others attaches to whoever made it', () => {
  expect(incidentParties({ writer: 'C-NIA', writerIsElected: false, represented: 'C-EMRYS' })).toEqual({ about: 'C-NIA', actingFor: 'C-EMRYS' });
});

test('A0c: with no mail open it can still be logged, about a caller or about nobody known', () => {
  expect(whoIsItAbout(undefined, knownAddresses)).toEqual({ kind: 'noMessage' });
  expect(callerKey('01632 960123')).toEqual({ kind: 'key', key: '+441632960123' });
});

test('P5b: a card carries an instruction, and no need, reason, incident or name of a customer', () => {
  const every = ['kind', 'ref', 'customer', 'confidence'];
  expect(Object.keys(cardFields.known)).toEqual(every);
  expect(Object.keys(cardFields.adjustment)).toEqual([...every, 'adjustment', 'instruction', 'agreedOn']);
  expect(Object.keys(cardFields.arrangement)).toEqual([
    ...every,
    ...['services', 'matter', 'terms', 'doText', 'dontText', 'contactPoint', 'start', 'end', 'review', 'reviewedOn', 'contested'],
  ]);
  expect(Object.keys(cardFields.conductLetter)).toEqual([...every, 'letter', 'service', 'sentOn', 'until']);
});

test('P5b: no kind of card has a field for a need, a reason, an incident or a customer’s name', () => {
  type Field = keyof KnownCard | keyof AdjustmentCard | keyof ArrangementCard | keyof ConductLetterCard;
  const kept: Extract<Field, 'needNote' | 'need' | 'reason' | 'incidents' | 'displayName' | 'name'> extends never ? true : false = true;
  expect(kept).toBe(true);
  const fuller = { ...anAdjustmentCard(), needNote: 'x', displayName: 'Siân Pugh' };
  expect(JSON.stringify(bareCard(fuller))).toBe(JSON.stringify(anAdjustmentCard()));
  expect(bareCard({ ...aKnownCard(), reason: 'x' })).not.toHaveProperty('reason');
});
