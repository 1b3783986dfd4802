import { sourceCounts } from '../../../src/policy/contact/sourceCounts.ts';
import { aContact, aReply } from '../../builders/contacts.ts';
import { london, theDay, theMoment } from '../../builders/moments.ts';

const at = (text: string) => theMoment(`${text}Z`);
const period = { from: theDay('2026-05-01'), to: theDay('2026-05-31') };
const sources = [
  { name: 'your mailbox', mailbox: 'own', complete: true },
  { name: 'Housing', mailbox: 'housing@aberllan.example', complete: false },
  { name: 'what colleagues logged', complete: true },
];

test('each contact counts once in its source, within the days of the period in the council’s time zone', () => {
  const contacts = [
    aContact({ id: 'a', mailbox: 'own', at: at('2026-04-30T23:30:00') }),
    aContact({ id: 'b', mailbox: 'own', at: at('2026-05-31T22:59:00') }),
    aContact({ id: 'c', mailbox: 'own', at: at('2026-05-31T23:00:00') }),
    aReply({ id: 'd', mailbox: 'housing@aberllan.example', at: at('2026-05-10T09:00:00') }),
    aContact({ id: 'e', method: 'telephone', at: at('2026-05-11T09:00:00') }),
    aContact({ id: 'f', mailbox: 'own', title: 'Fwd: Damp in the back bedroom', at: at('2026-05-01T09:00:00') }),
    aContact({ id: 'i', mailbox: 'own', method: 'meeting', title: 'Visit', at: at('2026-05-14T09:00:00') }),
    aContact({ id: 'j', mailbox: 'own', method: 'meeting', title: 'Accepted: Visit', automatic: true, at: at('2026-05-14T10:00:00') }),
    aContact({ id: 'g', mailbox: 'own', automatic: true, at: at('2026-05-12T09:00:00') }),
    aContact({ id: 'h', method: 'other', noteOnly: true, at: at('2026-05-13T09:00:00') }),
  ];
  expect(sourceCounts(contacts, sources, period, london)).toEqual([
    { source: 'your mailbox', received: 3, sent: 0, complete: true },
    { source: 'Housing', received: 0, sent: 1, complete: false },
    { source: 'what colleagues logged', received: 1, sent: 0, complete: true },
  ]);
});
