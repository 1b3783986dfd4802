import { statusSentence } from '../../src/ui/status/statusSentence.ts';
import type { LineStatus } from '../../src/ui/status/lineStatus.ts';
import { dateWords } from '../../src/ui/dates.ts';
import { en } from '../../src/ui/wording/en.ts';
import { london, theDay, theMoment, wednesdayMorning } from '../builders/moments.ts';

const checkedAt = wednesdayMorning;
const said = (status: LineStatus) => {
  const { words, time = '' } = statusSentence(status, en, dateWords('en-GB', london), wednesdayMorning);
  return `${words}${time}`;
};

describe('the status line', () => {
  it.each<[LineStatus, string]>([
    [{ kind: 'checking' }, 'Checking…'],
    [{ kind: 'none', checkedAt }, 'No arrangement in force · checked 10:42'],
    [{ kind: 'inForce', checkedAt }, 'Arrangement in force · 10:42'],
    [{ kind: 'reviewOverdue', since: theDay('2026-06-01'), checkedAt }, 'Review overdue since 1 June 2026: ask the owner before relying on it · 10:42'],
    [{ kind: 'contested', checkedAt }, 'The customer says this is wrong: being looked at · 10:42'],
    [{ kind: 'anotherMatter', services: ['Housing repairs'], checkedAt }, 'An arrangement covers Housing repairs. Other matters: reply as usual · 10:42'],
    [
      { kind: 'anotherMatter', services: ['Housing repairs', 'Parking'], matter: 'Fence 2023', checkedAt },
      'An arrangement covers Housing repairs and Parking: Fence 2023. Other matters: reply as usual · 10:42',
    ],
    [{ kind: 'mayMatch', checkedAt }, 'This address may belong to a customer we know. The register owner has not confirmed it yet · 10:42'],
    [{ kind: 'sharedAddress', checkedAt }, 'Several people use this address. Confirm who you are dealing with by your usual identity route · 10:42'],
    [{ kind: 'sharedAddress', because: 'severalCustomers', checkedAt }, 'The register has this address for several customers. Confirm who you are dealing with by your usual identity route · 10:42'],
    [{ kind: 'colleague', checkedAt }, 'This is a colleague. Who is this about?'],
    [{ kind: 'relay', checkedAt }, 'A web form sent this. Who is this about?'],
    [{ kind: 'couldNotCheck' }, 'Could not check.'],
    [{ kind: 'couldNotCheck', lastChecked: theMoment('2026-06-10T08:58:00Z') }, 'Could not check. Last checked 09:58'],
    [{ kind: 'couldNotCheck', lastChecked: theMoment('2026-06-09T08:58:00Z') }, 'Could not check. Last checked 9 June 2026, 09:58'],
    [{ kind: 'noMessage' }, 'Select a message, or look up a caller'],
    [{ kind: 'notSupported' }, 'This kind of item has no sender to check'],
  ])('%j', (status, sentence) => {
    expect(said(status)).toBe(sentence);
  });
});
