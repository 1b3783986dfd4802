import {
  cardsThatCount,
  incidentParties,
  mayTell,
  representativeAnswer,
  routeOfRepresented,
  stepsWith,
} from '../../../src/policy/matching/representative.ts';
import { senderRecord } from '../../../src/policy/matching/senderRecord.ts';
import { whoIsItAbout } from '../../../src/policy/matching/whoIsItAbout.ts';
import { representativeConduct, representativeSituations, representativeSteps } from '../../../src/policy/pack/representation.ts';
import { anAdjustmentCard, anArrangementCard, aKnownCard } from '../../builders/cards.ts';
import { aRepresentation } from '../../builders/customers.ts';
import { aMessage, aSender, knownAddresses } from '../../builders/messages.ts';
import { theAddress, wednesday } from '../../builders/moments.ts';

const rent = 'Rent account';
const nia = theAddress('nia@example.org');
const emrys = theAddress('emrys@example.org');
const emrysCards = [anArrangementCard({ customer: 'C-EMRYS', doText: ['Answer in writing'] }), anAdjustmentCard({ customer: 'C-EMRYS' })];

describe('scenario 10: a daughter with consent writes civilly for her father, who has an arrangement', () => {
  const claim = { writer: 'C-NIA', writerIsElected: false, represented: 'C-EMRYS', matter: rent };
  const answer = representativeAnswer(claim, [aRepresentation()], wednesday);
  const record = senderRecord(nia, cardsThatCount(answer, [aKnownCard({ customer: 'C-NIA' }), ...emrysCards]), wednesday, knownAddresses);

  test('she is answered on the matter', () => {
    expect(answer.situation).toBe('representative');
    expect(mayTell(answer, 'C-EMRYS', rent)).toBe(true);
    expect(stepsWith(answer, [])).toEqual(['answerMatter']);
  });

  test('his terms are not applied to her, nor is his large print', () => {
    expect(record).toEqual({ kind: 'customer', customer: 'C-NIA', adjustments: [], arrangements: [], letters: [] });
  });

  test('his terms appear nowhere in the answer', () => {
    expect(JSON.stringify([answer, record])).not.toMatch(/ARR-2026-0001|Answer in writing|LARGE_PRINT/);
    expect(representativeSteps.answerMatter).toContain('Say nothing of other matters');
  });
});

describe('scenario 11: somebody acts "for the whole estate" and mentions a gas leak', () => {
  const claim = { writer: 'C-IFAN', writerIsElected: false, matter: 'The estate' };
  const answer = representativeAnswer(claim, [aRepresentation()], wednesday);

  test('authority is asked for, and no customer is spoken of', () => {
    expect(representativeSituations[answer.situation].letter).toBe('T09');
    expect(answer.gaps).toEqual(['nobodyNamed']);
    expect(answer).not.toHaveProperty('mayTell');
  });

  test('the gas leak is passed on before that', () => {
    expect(stepsWith(answer, ['emergency'])).toEqual(['passOnEmergency', 'askForAuthority']);
  });
});

describe('scenario 12: an advocate was abusive twice', () => {
  const advocate = theAddress('advocate@example.net');
  const claim = { writer: 'C-ADVOCATE', writerIsElected: false, represented: 'C-EMRYS', matter: rent };
  const advocateCards = [anArrangementCard({ customer: 'C-ADVOCATE', ref: 'ARR-2026-0009' })];

  test('both incidents attach to the advocate', () => {
    const messages = [aMessage({ from: aSender('advocate@example.net') }), aMessage({ from: aSender('advocate@example.net'), itemId: 'item-2' })];
    for (const message of messages) expect(whoIsItAbout(message, knownAddresses)).toEqual({ kind: 'sender', address: advocate });
    expect(incidentParties(claim)).toEqual({ about: 'C-ADVOCATE', actingFor: 'C-EMRYS' });
  });

  test('the arrangement that follows bears on the advocate and not on the represented customer', () => {
    const record = senderRecord(advocate, advocateCards, wednesday, knownAddresses);
    expect(record).toMatchObject({ customer: 'C-ADVOCATE', arrangements: [{ card: { ref: 'ARR-2026-0009' } }] });
    const represented = senderRecord(emrys, [aKnownCard({ customer: 'C-EMRYS' })], wednesday, knownAddresses);
    expect(represented).toMatchObject({ customer: 'C-EMRYS', arrangements: [] });
    expect(routeOfRepresented(represented, record)).toBe('own');
  });

  test('the letter is the one that leaves the customer their own route', () => {
    expect(representativeConduct.letter).toBe('T23');
    expect(representativeConduct.ownRoute).toContain('themselves');
  });

  test('where the customer may only write through the advocate, a person opens another way', () => {
    const only = senderRecord(emrys, [anArrangementCard({ customer: 'C-EMRYS', terms: ['VIA_REPRESENTATIVE_ONLY'] })], wednesday, knownAddresses);
    const record = senderRecord(advocate, advocateCards, wednesday, knownAddresses);
    expect(routeOfRepresented(only, record)).toBe('onlyThroughRepresentative');
  });
});

describe('an elected member asks for a constituent who has an arrangement', () => {
  const claim = { writer: 'C-CLLR', writerIsElected: true, represented: 'C-EMRYS', matter: rent };
  const answer = representativeAnswer(claim, [], wednesday);

  test('the enquiry is answered without a consent form, on that matter alone', () => {
    expect(representativeSituations[answer.situation].letter).toBe('T24');
    expect(mayTell(answer, 'C-EMRYS', rent)).toBe(true);
    expect(mayTell(answer, 'C-EMRYS', 'Parking')).toBe(false);
  });

  test('the arrangement is not brought up, and is not the member’s', () => {
    expect(cardsThatCount(answer, emrysCards)).toEqual([]);
    expect(representativeSteps.answerEnquiry).toContain('Do not bring up');
  });
});

describe('scenario 13: five colleagues open one message in a shared mailbox', () => {
  const shared = theAddress('customer-services@shared.example');
  const staff = ['aled', 'megan', 'rhodri', 'catrin', 'tom'].map((name) => theAddress(`${name}@aberllan.example`));
  const message = aMessage({ to: [aSender('customer-services@shared.example')], mailbox: shared });

  test('each sees the customer, whichever mailbox it lies in for them', () => {
    const answers = [shared, ...staff].map((mailbox) => whoIsItAbout({ ...message, mailbox }, knownAddresses));
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set([JSON.stringify({ kind: 'sender', address: 'sian.pugh@example.org' })]),
    );
  });

  test('the mailbox is nobody: neither the customer nor whom an answer is about', () => {
    expect(senderRecord(shared, [anArrangementCard()], wednesday, knownAddresses)).toEqual({ kind: 'colleague' });
    expect(JSON.stringify(whoIsItAbout(message, knownAddresses))).not.toContain('customer-services');
  });
});
