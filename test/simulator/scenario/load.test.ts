import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadScenario, parseScenario, ScenarioError } from '../../../src/simulator/scenario/load.ts';
import { adviserAddress, aScenario, anIncident } from '../aScenario.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'scenario-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function written(text: string): Promise<string> {
  const file = path.join(folder, 'my.json');
  await writeFile(file, text);
  return file;
}

const smallest = {
  title: 'Small',
  now: '2026-06-10T10:42:00+01:00',
  signedIn: 'gwen',
  council: { name: 'Aberllan', emailDomains: ['aberllan.example'] },
  staff: [{ id: 'gwen', name: 'Gwen Morris', address: adviserAddress, roles: ['staff'] }],
};

test('a file needs little; the rest has its defaults', async () => {
  const scenario = await loadScenario(await written(JSON.stringify(smallest)));
  expect(scenario).toMatchObject({ title: 'Small', customers: [], faults: [], signIn: 'silent', council: { timeZone: 'Europe/London' } });
});

test('a file that is not there, or is not JSON, is said to be so', async () => {
  await expect(loadScenario(path.join(folder, 'none.json'))).rejects.toThrow(/^There is no scenario file at .*none\.json\.$/);
  await expect(loadScenario(await written('{ title: 1 }'))).rejects.toThrow(/my\.json is not JSON: /);
});

const complaint = (parts: object): string => {
  try {
    parseScenario({ ...smallest, ...parts }, 'my.json');
    return 'none';
  } catch (problem) {
    expect(problem).toBeInstanceOf(ScenarioError);
    return (problem as ScenarioError).message;
  }
};

const customer = { key: 'C-1', name: 'Siân Pugh', addresses: [{ address: 'sian.pugh@example.org' }] };
const adjustment = (parts: object): object => ({ ref: 'ADJ-1', customer: 'C-1', adjustment: 'LARGE_PRINT', instruction: 'Large print', agreedOn: '2026-02-01', ...parts });

test.each([
  ['a field left out', { signedIn: undefined }, 'signedIn: is missing, expected string'],
  ['a field of the wrong kind', { staff: [{ ...smallest.staff[0], roles: 'staff' }] }, 'staff[0].roles: expected Array, found "staff"'],
  [
    'a word that is none of the known',
    { staff: [{ ...smallest.staff[0], roles: ['boss'] }] },
    /staff\[0\]\.roles\[0\]: expected \("staff" \| .*\), found "boss"/,
  ],
  ['a moment without an offset', { now: 'today' }, 'now: expected a moment such as 2026-06-10T10:42:00+01:00, on a day of the calendar, found "today"'],
  ['a day that no calendar has', { customers: [customer], adjustments: [adjustment({ agreedOn: '2026-02-31' })] }, 'adjustments[0].agreedOn: expected a day of the calendar such as 2026-06-10, found "2026-02-31"'],
  ['a moment on such a day', { now: '2026-02-31T10:42:00Z' }, 'now: expected a moment such as 2026-06-10T10:42:00+01:00, on a day of the calendar, found "2026-02-31T10:42:00Z"'],
  ['a way to sign in that there is not', { signIn: 'never' }, 'signIn: expected one of silent, interaction, cancelled, expired and unavailable, or one for each of lists, mail, sharedMail, groups, teams, channels and channelPosts, found "never"'],
  ['a field that does not exist', { council: { ...smallest.council, color: 'red' } }, 'council.color: there is no such field'],
])('%s is named with its path and what was expected', (_, parts, message) => {
  expect(complaint(parts)).toMatch(message);
});

const message = { id: 'm1', mailbox: adviserAddress, from: null, to: [], at: '2026-06-10T09:00:00+01:00', subject: '', body: '' };

test.each([
  ['who is signed in', { signedIn: 'nobody' }, 'signedIn: expected the id of somebody in staff, found "nobody"'],
  [
    'a mailbox’s member',
    { mailboxes: [{ address: 'a@b.example', name: 'A', service: 'A', members: ['nobody'] }] },
    'mailboxes[0].members[0]: expected the id',
  ],
  [
    'a card’s customer',
    { adjustments: [{ ref: 'A', customer: 'C-9', adjustment: 'BSL', instruction: 'Use BSL', agreedOn: '2026-01-01' }] },
    'adjustments[0].customer: expected the key of a customer, found "C-9"',
  ],
  [
    'who wrote a contact down',
    {
      customers: [customer],
      contacts: [{ customer: 'C-1', method: 'visit', direction: 'in', at: smallest.now, title: 'x', by: 'nobody' }],
    },
    'contacts[0].by: expected the id',
  ],
  [
    'an incident’s message',
    { incidents: [anIncident({ message: 'm9' })] },
    'incidents[0].message: expected the id of a message, found "m9"',
  ],
  [
    'a message’s mailbox',
    { messages: [{ ...message, mailbox: 'other@aberllan.example' }] },
    'messages[0].mailbox: expected the address of',
  ],
  ['the open message', { selected: 'm9' }, 'selected: expected the id of a message, found "m9"'],
  ['a list', { rawRows: [{ list: 'Nonsense', fields: {} }] }, 'rawRows[0].list: expected one of Cards, '],
])('%s that points nowhere is named', (_, parts, expected) => {
  expect(complaint(parts)).toContain(expected);
});

test.each([
  ['staff ids', { staff: [smallest.staff[0], smallest.staff[0]] }, 'staff[1].id: "gwen" is used twice'],
  ['customer keys', { customers: [customer, customer] }, 'customers[1].key: "C-1" is used twice'],
  ['message ids', { messages: [message, message] }, 'messages[1].id: "m1" is used twice'],
])('%s are there once', (_, parts, expected) => {
  expect(complaint(parts)).toContain(expected);
});

test('an address that is none, and a pattern that is none, are named', () => {
  expect(complaint({ customers: [{ ...customer, addresses: [{ address: 'sian' }] }] })).toContain(
    'customers[0].addresses[0].address: expected an e-mail address, found "sian"',
  );
  expect(complaint({ faults: [{ path: '(' }] })).toContain('faults[0].path: expected a regular expression, found "("');
});

test('all faults are told at once', () => {
  const text = complaint({ signedIn: 'nobody', selected: 'm9' });
  expect(text).toContain('my.json is not a usable scenario:');
  expect(text.split('\n')).toHaveLength(3);
});

test('a parsed scenario can be parsed again', () => {
  const scenario = aScenario({ incidents: [anIncident()] });
  expect(parseScenario(scenario, 'again')).toEqual(scenario);
});
