import { bearings } from '../../../src/policy/arrangement/arrangementScope.ts';
import { checkFiling } from '../../../src/policy/contact/checkFiling.ts';
import { senderRecord } from '../../../src/policy/matching/senderRecord.ts';
import { panelStatus } from '../../../src/policy/panelStatus.ts';
import { lettersToAskFor } from '../../../src/policy/template/templateChoice.ts';
import { anArrangementCard } from '../../builders/cards.ts';
import { theAddress, wednesday } from '../../builders/moments.ts';

describe('scenario 3: the fence, whose matter is closed, and a tree that fell on the path', () => {
  const closed = anArrangementCard({ matter: 'Fence 2023', terms: ['NO_FURTHER_CORRESPONDENCE_ON_MATTER'] });
  const record = senderRecord(theAddress('sian.pugh@example.org'), [closed], wednesday, { emailDomains: [], relayAddresses: [] });
  const arrangements = record.kind === 'customer' ? record.arrangements : [];
  const answered = (answer?: 'about' | 'somethingElse') => bearings(arrangements, 'Housing repairs', answer ? { [closed.ref]: answer } : {});

  test('a person is asked which it is; until then the terms are shown and nothing is filed', () => {
    expect(answered().map(({ bearing }) => bearing)).toEqual(['ask']);
    expect(panelStatus(record, answered())).toEqual({ kind: 'inForce' });
    expect(checkFiling({}).map(({ field }) => field)).toEqual(['newOrSame', 'urgent', 'safeguarding']);
  });

  test('not sure means new: the arrangement does not apply, and the letter that welcomes a new matter fits', () => {
    expect(panelStatus(record, answered('somethingElse'))).toEqual({ kind: 'anotherMatter', services: ['Housing repairs'], matter: 'Fence 2023' });
    const fits = lettersToAskFor({ record, firstReply: false, arrangements: answered('somethingElse') });
    expect(fits.map(({ template }) => template.id)).toEqual(['T22']);
    expect(checkFiling({ newOrSame: 'notSure', urgent: false, safeguarding: 'none' })).toEqual([{ field: 'newOrSame', reason: 'answerIt' }]);
  });

  test('only what is the same, and neither urgent nor about somebody’s safety, is filed', () => {
    expect(answered('about').map(({ bearing }) => bearing)).toEqual(['applies']);
    expect(checkFiling({ newOrSame: 'same', urgent: true, safeguarding: 'none' })).toEqual([{ field: 'urgent', reason: 'actFirst' }]);
    expect(checkFiling({ newOrSame: 'same', urgent: false, safeguarding: 'none' })).toEqual([]);
  });
});
