import type { OpenMessage } from '../../../src/domain/sender.ts';
import { hasOthers, reachedByReplyToAll, recipientsToMind, type CheckedRecipient, type RecipientToMind } from '../../../src/policy/matching/replyToAll.ts';
import type { SenderRecord } from '../../../src/policy/matching/senderRecord.ts';
import { anAdjustmentCard, anArrangementCard, aConductLetterCard } from '../../builders/cards.ts';
import { aMessage, aSender, knownAddresses } from '../../builders/messages.ts';
import { theAddress } from '../../builders/moments.ts';

const sian = theAddress('sian.pugh@example.org');
const reached = (parts: Partial<OpenMessage>, about = sian) => reachedByReplyToAll(aMessage(parts), about, knownAddresses);

describe('a reply to all', () => {
  test.each<[string, Partial<OpenMessage>, boolean]>([
    ['nothing more than a reply where the message came to us alone', {}, false],
    ['nothing more where the sender took a copy', { cc: [aSender('sian.pugh@example.org')] }, false],
    ['more where a colleague has a copy', { cc: [aSender('tom.rees@aberllan.example')] }, true],
  ])('is %s', (_, parts, expected) => {
    expect(hasOthers(aMessage(parts), knownAddresses)).toBe(expected);
  });

  test('reaches nobody else where the message came to us alone', () => {
    expect(reached({})).toEqual([]);
  });

  test('reaches everybody the message names but those it is about and ourselves, each once', () => {
    const parts = {
      replyTo: [aSender('elsewhere@example.org'), aSender('sian.pugh@example.org')],
      to: [aSender('repairs@aberllan.example'), aSender('emrys@example.net')],
      cc: [aSender('emrys@example.net'), aSender('tom.rees@aberllan.example'), aSender('cllr.morgan@aberllan.example')],
    };
    expect(reached(parts)).toEqual(['elsewhere@example.org', 'emrys@example.net', 'cllr.morgan@aberllan.example']);
  });

  test('reaches the sender too where a person said it is about somebody else', () => {
    expect(reached({}, theAddress('emrys@example.net'))).toEqual([sian]);
  });
});

describe('recipients to look at before replying to all', () => {
  type Known = Extract<SenderRecord, { kind: 'customer' }>;
  const record: Known = { kind: 'customer', customer: 'C-0001', adjustments: [], arrangements: [], letters: [] };
  const arrangements = [{ card: anArrangementCard() }];
  test.each<[string, CheckedRecipient['record'], RecipientToMind['why'] | undefined]>([
    ['one with an arrangement', { ...record, arrangements }, 'arrangement'],
    ['one with an adjustment', { ...record, adjustments: [anAdjustmentCard()] }, 'adjustment'],
    ['one with both', { ...record, arrangements, adjustments: [anAdjustmentCard()] }, 'arrangement'],
    ['one with only a conduct letter', { ...record, letters: [aConductLetterCard()] }, undefined],
    ['one with nothing', record, undefined],
    ['one nobody knows', { kind: 'none' }, undefined],
    ['one that may match', { kind: 'mayMatch' }, 'unsettled'],
    ['a shared address', { kind: 'shared' }, 'unsettled'],
    ['one that could not be checked', 'notChecked', 'notChecked'],
  ])('%s', (_, checked, why) => {
    expect(recipientsToMind([{ address: sian, record: checked }])).toEqual(why === undefined ? [] : [{ address: sian, why }]);
  });

  test('all of them, in their order', () => {
    const emrys = theAddress('emrys@example.net');
    const checked: readonly CheckedRecipient[] = [
      { address: sian, record: 'notChecked' },
      { address: theAddress('x@example.org'), record: { kind: 'none' } },
      { address: emrys, record: { ...record, arrangements } },
    ];
    expect(recipientsToMind(checked).map(({ address }) => address)).toEqual([sian, emrys]);
  });
});
