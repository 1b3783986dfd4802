import type { SiteColumn } from '../../src/simulator/world/siteTypes.ts';
import { addItem, updateItem } from '../../src/simulator/world/listStore.ts';
import { redefine } from '../../src/simulator/world/structure.ts';
import type { StoredList, World } from '../../src/simulator/world/types.ts';
import { anEmptySite, pictureOf, type ASite } from './aSite.ts';

function listOf({ site }: World, name: string): StoredList {
  const list = site.lists.find(({ definition }) => definition.name === name);
  if (!list) throw new Error(name);
  return list;
}

function changeColumn(world: World, list: string, name: string, change: Partial<SiteColumn>): void {
  const of = listOf(world, list);
  of.columns = of.columns.map((column) => (column.name === name ? { ...column, ...change } : column));
  redefine(of);
}

function dropColumn(world: World, list: string, name: string): void {
  const of = listOf(world, list);
  of.columns = of.columns.filter((column) => column.name !== name);
  redefine(of);
}

function group(world: World, name: string) {
  const found = world.site.principals.find(({ title }) => title === name);
  if (!found) throw new Error(name);
  return found;
}

function level(world: World, name: string) {
  const found = world.site.levels.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
}

/** What somebody does to the site, and the one sentence that says so. */
const breaks: readonly (readonly [what: string, act: (world: World) => void, sentence: string])[] = [
  ['a column is deleted', (w) => dropColumn(w, 'Cards', 'EndDay'), 'Cards: the column EndDay is missing.'],
  ['a column loses its index', (w) => changeColumn(w, 'Cards', 'Key', { indexed: false }), 'Cards: the column Key has lost its index, or has one that nobody planned.'],
  ['a column loses its rule of no equal values', (w) => changeColumn(w, 'Claims', 'Title', { unique: false }), 'Claims: the column Title has lost its rule that no value comes twice.'],
  ['a column must no longer be filled in', (w) => changeColumn(w, 'Decisions', 'Action', { required: false }), 'Decisions: the column Action must be filled in where it need not, or need not where it must.'],
  ['a choice is taken away', (w) => changeColumn(w, 'Cards', 'Kind', { choices: ['known'] }), 'Cards: the column Kind offers other choices.'],
  ['a column gets another title', (w) => changeColumn(w, 'Cards', 'Key', { displayName: 'Number' }), 'Cards: the column Key is called something else on the screen.'],
  [
    'a column is made again under its title',
    (w) => changeColumn(w, 'Cards', 'Customer', { name: 'Customer0' }),
    'Cards: “Customer key” is now a column with the internal name Customer0; the app asks for Customer. What was typed there stays there: copy it over.',
  ],
  ['staff see the incidents of others', (w) => Object.assign(listOf(w, 'Incidents').settings, { readSecurity: 1 }), 'Incidents: it shows people the entries of others, or hides what all should see.'],
  ['a list turns up in the search', (w) => Object.assign(listOf(w, 'Customers').settings, { noCrawl: false }), 'Customers: it turns up in the search of Microsoft 365.'],
  ['a list keeps no versions', (w) => Object.assign(listOf(w, 'Decisions').settings, { versions: false }), 'Decisions: it keeps no earlier versions.'],
  ['files are published without approval', (w) => Object.assign(listOf(w, 'Evidence').settings, { moderation: false }), 'Evidence: it shows staff the files of others.'],
  ['files no longer begin as drafts', (w) => Object.assign(listOf(w, 'Evidence').settings, { minorVersions: false }), 'Evidence: it shows staff the files of others.'],
  ['whoever may read the library reads drafts', (w) => Object.assign(listOf(w, 'Evidence').settings, { draftVisibility: 0 }), 'Evidence: it shows staff the files of others.'],
  ['a list is renamed', (w) => (listOf(w, 'Letters').definition = { ...listOf(w, 'Letters').definition, name: 'Old letters' }), 'Letters: it has been renamed.'],
  ['a view is deleted', (w) => (listOf(w, 'Incidents').views = listOf(w, 'Incidents').views.filter(({ title }) => title !== 'To accept')), 'Incidents: the view “To accept” is missing.'],
  [
    'a view is changed',
    (w) => (listOf(w, 'Cards').views = listOf(w, 'Cards').views.map((view) => (view.title === 'All cards' ? { ...view, fields: ['LinkTitle'] } : view))),
    'Cards: the view “All cards” shows something else than planned.',
  ],
  [
    'staff may read the customers',
    (w) => listOf(w, 'Customers').grants.push({ principal: group(w, 'Fair Contact staff'), levels: new Set([level(w, 'Fair Contact: read')]) }),
    'Customers: Fair Contact staff may do more than planned (Fair Contact: read).',
  ],
  [
    'staff may no longer read the cards',
    (w) => (listOf(w, 'Cards').grants = listOf(w, 'Cards').grants.filter(({ principal }) => principal.title !== 'Fair Contact staff')),
    'Cards: Fair Contact staff may not read.',
  ],
  [
    'a list has the permissions of the site',
    (w) => Object.assign(listOf(w, 'Decisions'), { ownPermissions: false, grants: [] }),
    'Decisions: whoever may do something on the site may do it here too.',
  ],
  ['a permission level allows more', (w) => Object.assign(level(w, 'Fair Contact: add'), { low: 0xffff }), 'The permission level “add” allows something else than planned.'],
  ['the app may manage the site', (w) => Object.assign(w.site.apps[0] ?? {}, { roles: ['fullcontrol'] }), 'The app may “fullcontrol” on the site where “write” is planned.'],
  ['the app may not use the site', (w) => void w.site.apps.splice(0), 'The app may not use the site.'],
];

describe('what somebody changes on the site', () => {
  let site: ASite;
  let whole: unknown;
  beforeAll(async () => {
    site = await anEmptySite();
    await site.provision();
    whole = pictureOf(site.world);
  });

  it.each(breaks)('is found and mended: %s', async (what, act, sentence) => {
    act(site.world);
    expect([await site.check(), site.said]).toEqual([1, [`${sentence} Run this without --check to mend it.`]]);
    expect(await site.provision()).toBe(0);
    expect([await site.check(), site.said.length]).toEqual([0, 1]);
    if (what !== 'a column is made again under its title') return expect(pictureOf(site.world)).toEqual(whole);
    expect(listOf(site.world, 'Cards').columns.find(({ name }) => name === 'Customer0')).toMatchObject({ displayName: 'Customer key (Customer0, not in use)', required: false });
    dropColumn(site.world, 'Cards', 'Customer0');
  });

  it('is found and mended: a group is gone', async () => {
    const { groups } = site.world;
    groups.splice(groups.findIndex(({ displayName }) => displayName === 'Fair Contact template editors'), 1);
    expect([await site.check(), site.said[0]]).toEqual([1, 'There is no group for the role templateEditor. Run this without --check to mend it.']);
    expect(await site.provision()).toBe(0);
    expect([await site.check(), pictureOf(site.world)]).toEqual([0, whole]);
  });

  it('is found and mended: a list is gone', async () => {
    const { lists } = site.world.site;
    lists.splice(lists.findIndex(({ definition }) => definition.name === 'Letters'), 1);
    expect([await site.check(), site.said[0]]).toEqual([1, 'Letters: it is not on the site. Run this without --check to mend it.']);
    expect(await site.provision()).toBe(0);
    expect([await site.check(), pictureOf(site.world)]).toEqual([0, whole]);
  });

  it('is found and mended: the settings name another list', async () => {
    const kept = site.settings() ?? '';
    const cards = listOf(site.world, 'Cards').id;
    site.setSettings(kept.replace(cards, cards.replace(/^./, '0').replace(/^0/, '9')));
    if (site.settings() === kept) site.setSettings(kept.replace(cards, 'another'));
    expect([await site.check(), site.said]).toEqual([1, ['config.json does not name the lists of this site. Run this without --check to write it.']]);
    expect(await site.provision()).toBe(0);
    expect(site.settings()).toBe(kept);
  });
});

describe('what stands in the register', () => {
  it('is looked at too: a card that nobody decided on, and a card of what has ended', async () => {
    const site = await anEmptySite();
    await site.provision();
    const { world } = site;
    const [owner] = world.people;
    const { cards } = world.lists;
    if (!owner) throw new Error('nobody');
    const card = { Key: 'a1', Kind: 'arrangement', Customer: 'C-0001', Confidence: 'confirmed', Facts: '{}' };
    addItem(cards, { ...card, Title: 'ARR-2026-0001', EndDay: '2026-12-31' }, owner, '2026-06-01T09:00:00Z');
    expect([await site.check(), site.said]).toEqual([
      1,
      ['Cards: the card of ARR-2026-0001 has no decision by somebody else than its proposer. A register owner looks into it in the register, and removes the card if nobody decided.'],
    ]);
    const [item] = cards.items.values();
    if (!item) throw new Error('no card');
    updateItem(cards, item, { EndDay: '2026-06-09' }, owner, '2026-06-02T09:00:00Z');
    expect([await site.check(), site.said]).toEqual([
      1,
      ['Cards: the card of ARR-2026-0001 stands though the arrangement has ended. A register owner opens the register: that takes it down.'],
    ]);
  });
});
