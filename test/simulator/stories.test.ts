import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { dayOf, instant } from '../../src/domain/day.ts';
import { emailAddress } from '../../src/domain/emailAddress.ts';
import { bearings } from '../../src/policy/arrangement/arrangementScope.ts';
import { panelStatus } from '../../src/policy/panelStatus.ts';
import { senderRecord } from '../../src/policy/matching/senderRecord.ts';
import { cardOf, cardShapes } from '../../src/records/cardRow.ts';
import { parseScenario } from '../../src/simulator/scenario/load.ts';
import type { Scenario } from '../../src/simulator/scenario/schema.ts';
import { createWorld } from '../../src/simulator/world/world.ts';
import { addressKey } from '../../src/simulator/world/digest.ts';

const folder = path.join('src', 'simulator', 'scenario', 'stories');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json')).sort();
const textOf = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const story = (file: string): Scenario => parseScenario(JSON.parse(textOf(file)), file);

const reserved = /@([^@\s]+\.)?example(\.(org|com|net))?$/i;
const addressLike = /[^\s<>"\\;&,:()]+@[^\s<>"\\;&,:()]*[\p{L}\d]/gu;

/** The status that the panel's rules give a message of a story, by the cards that really lie in its list. */
function statusOf(scenario: Scenario, messageId: string): string {
  const message = scenario.messages.find(({ id }) => id === messageId);
  const address = emailAddress(message?.from?.address ?? '');
  if (!message || !address) throw new Error(`${messageId} has no sender`);
  const now = instant(scenario.now);
  if (!now) throw new Error(scenario.now);
  const today = dayOf(now, scenario.council.timeZone);
  const rows = [...createWorld(scenario).lists.cards.items.values()].filter(({ fields }) => fields.Key === addressKey(address));
  const cards = rows.map(({ fields }) => {
    const row = v.safeParse(v.object(cardShapes), { Facts: '', ...fields });
    return row.success ? cardOf(row.output) : undefined;
  });
  if (cards.includes(undefined)) return 'unreadable';
  const { emailDomains } = scenario.council;
  const relayAddresses = scenario.council.relayAddresses.map(emailAddress).filter((each) => each !== undefined);
  const record = senderRecord(address, cards.filter((card) => card !== undefined), today, { emailDomains, relayAddresses });
  const service = scenario.mailboxes.find((mailbox) => mailbox.address === message.mailbox)?.service;
  return panelStatus(record, record.kind === 'customer' ? bearings(record.arrangements, service, {}) : []).kind;
}

describe.each(files)('the story %s', (file) => {
  it('can be loaded, and everything it points to is there', () => {
    expect(() => story(file)).not.toThrow();
  });

  it('names addresses at reserved domains only', () => {
    const addresses = textOf(file).match(addressLike) ?? [];
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !reserved.test(address))).toEqual([]);
  });

  it('shows mail in mailboxes of its staff, each message under its own id and none from the future', () => {
    const { messages, now } = story(file);
    const ids = messages.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(messages.filter(({ at }) => Date.parse(at) > Date.parse(now)).map(({ id }) => id)).toEqual([]);
  });

  it('keeps a service for each shared mailbox among the services of the council', () => {
    const { mailboxes, council } = story(file);
    expect(mailboxes.filter(({ service }) => !council.services.includes(service))).toEqual([]);
  });

  it('opens with a message that the signed-in person may read', () => {
    const { selected, messages, signedIn, mailboxes, staff } = story(file);
    const own = staff.filter(({ id }) => id === signedIn).map(({ address }) => address);
    const readable = [...own, ...mailboxes.filter(({ members }) => members.includes(signedIn)).map(({ address }) => address)];
    const opened = messages.filter(({ id }) => id === selected);
    expect(opened).toHaveLength(selected === undefined ? 0 : 1);
    expect(opened.filter(({ mailbox }) => !readable.includes(mailbox))).toEqual([]);
  });
});

describe('the story of Aberllan', () => {
  const scenario = story('aberllan.json');

  it('is a believable amount of mail in a file that is still easy to load', () => {
    expect(scenario.customers.length).toBeGreaterThanOrEqual(12);
    expect(scenario.messages.length).toBeGreaterThanOrEqual(350);
    expect(scenario.messages.length).toBeLessThanOrEqual(500);
    expect(statSync(path.join(folder, 'aberllan.json')).size).toBeLessThan(400 * 1024);
  });

  it('has mail both ways with its customers', () => {
    const sian = scenario.messages.filter(({ from, to }) => [from, ...to].some((each) => each?.address === 'sian.pugh@example.org'));
    expect(sian.filter(({ folder: where }) => where === 'sent').length).toBeGreaterThan(5);
    expect(sian.filter(({ folder: where }) => where === 'inbox').length).toBeGreaterThan(10);
  });

  it.each([
    ['sian-newest', 'inForce'],
    ['sian-monday', 'inForce'],
    ['sian-own-tax', 'inForce'],
    ['sian-imitator', 'none'],
    ['tomos-newest', 'reviewOverdue'],
    ['maire-newest', 'contested'],
    ['rukhsana-newest', 'anotherMatter'],
    ['rukhsana-home', 'mayMatch'],
    ['lloyds-newest', 'sharedAddress'],
    ['colin-newest', 'none'],
    ['gwen-newest', 'none'],
    ['jack-newest', 'none'],
    ['forward-gwen', 'colleague'],
    ['webform-fairweather', 'relay'],
  ])('%s shows the status %s', (message, status) => {
    expect(statusOf(scenario, message)).toBe(status);
  });
});

describe('the small stories', () => {
  it.each([
    ['none', 'nobody-1', 'none'],
    ['none', 'known-1', 'none'],
    ['none', 'ended-1', 'none'],
    ['none', 'future-1', 'none'],
    ['inForce', 'sian-3', 'inForce'],
    ['reviewOverdue', 'tomos-1', 'reviewOverdue'],
    ['reviewOverdue', 'due-1', 'inForce'],
    ['contested', 'maire-1', 'contested'],
    ['anotherMatter', 'sian-parking', 'anotherMatter'],
    ['anotherMatter', 'sian-own', 'inForce'],
    ['anotherMatter', 'garage-1', 'inForce'],
    ['mayMatch', 'home-1', 'mayMatch'],
    ['mayMatch', 'office-1', 'inForce'],
    ['sharedAddress', 'lloyds-1', 'sharedAddress'],
    ['colleague', 'forward-1', 'colleague'],
    ['colleague', 'webform-1', 'relay'],
    ['hostileNames', 'imitator-1', 'none'],
    ['hostileNames', 'imitator-2', 'none'],
    ['threeArrangements', 'three-1', 'reviewOverdue'],
    ['malformedCard', 'broken-1', 'unreadable'],
    ['malformedCard', 'kind-1', 'unreadable'],
    ['malformedCard', 'empty-1', 'unreadable'],
    ['malformedCard', 'sian-3', 'inForce'],
  ])('in %s, %s shows the status %s', (file, message, status) => {
    expect(statusOf(story(path.join('status', `${file}.json`)), message)).toBe(status);
  });

  it('finds each unusual address in the register, and only that', () => {
    const scenario = story(path.join('status', 'oddAddresses.json'));
    const cards = [...createWorld(scenario).lists.cards.items.values()];
    const found = scenario.messages.map(({ id, from }) => [id, cards.some(({ fields }) => fields.Key === addressKey(from?.address ?? ''))]);
    expect(Object.fromEntries(found)).toEqual({
      'apostrophe-1': true, 'tag-1': true, 'tag-2': false, 'upper-1': true, 'accent-1': true, 'punycode-1': true, 'rtl-1': true, 'space-1': false,
    });
  });
});

describe('the guide to writing a scenario', () => {
  const guide = readFileSync(path.join('docs', 'scenarios.md'), 'utf8');

  it('shows an example that can be loaded as it stands', () => {
    const example = /```json\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
    expect(() => parseScenario(JSON.parse(example), 'the example')).not.toThrow();
    expect(statusOf(parseScenario(JSON.parse(example), 'the example'), 'nerys-2')).toBe('inForce');
  });

  it('shows faults that can be written as they stand', () => {
    const faults = [...guide.matchAll(/^\| [^|`]+ \| `(\{.*?\})`/gm)].map(([, text = '']) => JSON.parse(text.replaceAll('\\|', '|')) as unknown);
    expect(faults).toHaveLength(16);
    expect(() => parseScenario({ ...JSON.parse(textOf(path.join('status', 'inForce.json'))), faults }, 'the faults')).not.toThrow();
  });
});
