import * as v from 'valibot';
import { configurationSchema } from '../../src/ports/configuration.ts';
import { createGraph } from '../../src/graph/graphRequest.ts';
import { scopes } from '../../src/ports/identity.ts';
import { success } from '../../src/ports/problem.ts';
import { createDigest } from '../../src/records/digest.ts';
import { createCards } from '../../src/records/cards.ts';
import { createCardKeeper } from '../../src/records/cardKeeper.ts';
import { listSchema, mostIndexes, siteSchema } from '../../src/records/listSchema.ts';
import { places, tenant } from '../../src/simulator/places.ts';
import type { Lists } from '../../src/records/lists.ts';
import { createTokens } from '../../src/simulator/entra/tokens.ts';
import { clock, theAddress } from '../records/aRegister.ts';
import { anEmptySite, networkTo, writesAmong, type ASite } from './aSite.ts';

const byHand = {
  council: { name: 'Aberllan County Council', nation: 'wales', timeZone: 'Europe/London', emailDomains: ['aberllan.example'] },
  services: ['Housing repairs'],
  links: {
    policy: { name: 'Policy', url: 'https://www.aberllan.example/policy' },
    complaints: { name: 'Complaints', url: 'https://www.aberllan.example/complaints' },
    ombudsman: { name: 'Ombudsman', url: 'https://ombudsman.example' },
  },
  registerOwner: { name: 'Catrin Ellis', address: 'catrin@aberllan.example' },
};

describe('provisioning a new site', () => {
  let site: ASite;
  beforeAll(async () => {
    site = await anEmptySite();
    expect(await site.provision()).toBe(0);
  });

  it('says beforehand and afterwards what is done, and what a person still has to do', () => {
    expect(site.said).toEqual(
      expect.arrayContaining([
        '  Make the group “Fair Contact decision makers”',
        '  Make the list Claims: 3 columns, 3 of them indexed, 1 view, its permissions',
        'Done: Make the library Evidence, with its permissions; staff see their own files only',
        'Everything was read back and is as it should be.',
        'Still to be filled in there by hand: council, services, links, registerOwner. docs/configuration.md says what each is.',
      ]),
    );
  });

  it('makes every list with its columns, indexes and unique keys, as the app asks for them', () => {
    for (const [key, planned] of Object.entries(listSchema)) {
      const list = site.world.site.lists.find((one) => one.key === key);
      expect(list?.definition.columns).toEqual(
        Object.fromEntries(
          Object.entries(planned.columns).map(([name, column]) => [name, { indexed: false, unique: false, required: false, ...column }]),
        ),
      );
    }
  });

  it('lets each role do in each list what the table says, and nobody else anything', () => {
    const { lists, levels } = site.world.site;
    const incidents = lists.find((list) => list.definition.name === 'Incidents');
    expect(incidents?.grants.map(({ principal, levels: held }) => `${principal.title}: ${[...held].map(({ name }) => name).join()}`).sort()).toEqual([
      'Fair Contact appeal deciders: Fair Contact: own entries',
      'Fair Contact decision makers: Fair Contact: change all entries',
      'Fair Contact health and safety: Fair Contact: change all entries',
      'Fair Contact information governance: Fair Contact: change all entries',
      'Fair Contact register owners: Fair Contact: change all entries',
      'Fair Contact service managers: Fair Contact: change all entries',
      'Fair Contact staff: Fair Contact: own entries',
    ]);
    const evidence = lists.find((list) => list.definition.name === 'Evidence');
    expect(evidence?.grants.map(({ principal, levels: held }) => `${principal.title}: ${[...held].map(({ name }) => name).join()}`).sort()).toEqual([
      'Fair Contact appeal deciders: Fair Contact: add',
      'Fair Contact decision makers: Fair Contact: change all drafts',
      'Fair Contact health and safety: Fair Contact: change all drafts',
      'Fair Contact information governance: Fair Contact: change all drafts',
      'Fair Contact register owners: Fair Contact: change all drafts',
      'Fair Contact service managers: Fair Contact: change all drafts',
      'Fair Contact staff: Fair Contact: add',
    ]);
    expect(levels.filter(({ low }) => (low & 0x10) === 0x10).map(({ name }) => name).sort()).toEqual(['Fair Contact: change all drafts', 'Full Control']);
    expect(lists.map(({ ownPermissions }) => ownPermissions)).toEqual(lists.map(() => true));
    expect(levels.filter(({ name }) => name === 'Fair Contact: add').map(({ low }) => (low & 0x6) === 0x2)).toEqual([true]);
  });

  it('shows staff their own incidents only, keeps versions, and keeps everything out of the search', () => {
    const settings = Object.fromEntries(site.world.site.lists.map((list) => [list.definition.name, list.settings]));
    expect(settings['Incidents']).toMatchObject({ readSecurity: 2, writeSecurity: 2, noCrawl: true, versions: true });
    expect(settings['Claims']).toMatchObject({ readSecurity: 1, writeSecurity: 1, noCrawl: true, versions: true });
    expect(settings['Evidence']).toMatchObject({ moderation: true, minorVersions: true, draftVisibility: 2 });
    expect(settings['Claims']).toMatchObject({ moderation: false, minorVersions: false, draftVisibility: 0 });
    expect(Object.values(settings).every(({ noCrawl, versions }) => noCrawl && versions)).toBe(true);
  });

  it('gives managers the views that narrow through an index', () => {
    const arrangements = site.world.site.lists.find((list) => list.definition.name === 'Arrangements');
    const view = arrangements?.views.find(({ title }) => title === 'Reviews overdue');
    expect(view).toMatchObject({
      fields: ['LinkTitle', 'CustomerName', 'Services', 'StartDay', 'EndDay', 'ReviewDay', 'DecidedBy'],
      query:
        '<OrderBy><FieldRef Name="ReviewDay" Ascending="TRUE"/></OrderBy><Where><And><And><Eq><FieldRef Name="State"/><Value Type="Choice">active</Value></Eq>' +
        '<Leq><FieldRef Name="ReviewDay"/><Value Type="DateTime"><Today OffsetDays="-1"/></Value></Leq></And>' +
        '<Geq><FieldRef Name="EndDay"/><Value Type="DateTime"><Today OffsetDays="0"/></Value></Geq></And></Where>',
    });
    expect(arrangements?.views.filter(({ standard }) => standard).map(({ title }) => title)).toEqual(['In force']);
  });

  it('changes nothing on a second run, and says so', async () => {
    const before = site.settings();
    expect(await site.provision()).toBe(0);
    expect(writesAmong(site.calls)).toEqual([]);
    expect(site.said[0]).toContain('is as it should be. Nothing was changed.');
    expect(site.settings()).toBe(before);
  });

  it('passes its own check, which writes nothing either', async () => {
    expect([await site.check(), site.said]).toEqual([0, [`${places.sharePoint}${tenant.sitePath} is as it should be.`]]);
    expect(writesAmong(site.calls)).toEqual([]);
  });

  it('keeps what a person wrote into the settings, and the key by which cards are found', async () => {
    const written = JSON.parse(site.settings() ?? '') as { digestKey: string };
    site.setSettings(JSON.stringify({ ...written, ...byHand }));
    expect(await site.provision()).toBe(0);
    const settings = v.parse(configurationSchema, JSON.parse(site.settings() ?? ''));
    expect(settings).toMatchObject({ ...byHand, digestKey: written.digestKey, tenantId: tenant.id });
    expect(Object.keys(settings.site.lists).sort()).toEqual(Object.values(siteSchema).map(({ name }) => name).sort());
  });

  it('leaves a site on which the app works: an owner adds a card, an adviser finds it and cannot take it away', async () => {
    const settings = v.parse(configurationSchema, JSON.parse(site.settings() ?? ''));
    for (const [group, person] of [['Fair Contact register owners', 'catrin'], ['Fair Contact staff', 'gwen']] as const) {
      site.world.groups.find(({ displayName }) => displayName === group)?.members.add(person);
    }
    const digest = createDigest(settings.digestKey);
    const key = theAddress('sian.pugh@example.org');
    const card = { kind: 'known', ref: 'KNOWN-1', customer: 'C-0001', confidence: 'confirmed' } as const;
    expect(await createCardKeeper(await listsOf(site, 'catrin', settings), digest).keep('C-0001', [{ key, card }])).toEqual(success(undefined));
    const found = await createCards(await listsOf(site, 'gwen', settings), digest, clock).cardsFor(key);
    expect(found).toMatchObject({ ok: true });
    expect(JSON.stringify(found)).toContain('KNOWN-1');
    expect(await createCardKeeper(await listsOf(site, 'gwen', settings), digest).keep('C-0001', [])).toMatchObject({ ok: false, problem: { kind: 'refused' } });
  });
});

async function listsOf({ world }: ASite, staffId: string, { site }: v.InferOutput<typeof configurationSchema>): Promise<Lists> {
  const person = world.people.find(({ id }) => id === staffId);
  if (!person) throw new Error(staffId);
  const token = async () => success(await (await tokens).access(person, [scopes.lists]));
  return { graph: createGraph({ origin: places.graph, token, fetch: await networkTo(world, await tokens) }), site };
}

const tokens = createTokens();

it.each(Object.entries(siteSchema))('%s has no more indexes than SharePoint keeps', (_key, { columns }) => {
  const indexed = Object.values(columns as (typeof listSchema)['cards']['columns']).filter((column) => 'indexed' in column && column.indexed);
  expect(indexed.length).toBeLessThanOrEqual(mostIndexes);
});
