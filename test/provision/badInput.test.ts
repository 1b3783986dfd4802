import { commandArguments } from '../../src/provision/commandArguments.ts';
import type { FaultRule } from '../../src/simulator/world/types.ts';
import { emptyList } from '../../src/simulator/world/listStore.ts';
import { redefine } from '../../src/simulator/world/structure.ts';
import { anEmptySite, networkTo, pictureOf, realSignIn, writesAmong, type ASite } from './aSite.ts';

const goOn = 'run the same command again';

describe('the sign-in', () => {
  const provisionSigningIn = async (parts: Parameters<ASite['provision']>[0], scenario: Parameters<typeof anEmptySite>[0] = {}) => {
    const site = await anEmptySite(scenario);
    const network = await networkTo(site.world);
    const code = await site.provision({ ...parts, around: (around) => ({ ...around, signIn: realSignIn(network, around.say) }) });
    return { site, code };
  };

  it('shows the code once, and works for Graph and for SharePoint', async () => {
    const { site, code } = await provisionSigningIn({});
    expect([code, site.said.filter((line) => line.includes('https://microsoft.com/devicelogin')).length]).toEqual([0, 1]);
    expect(JSON.parse(site.settings() ?? '')).toMatchObject({ tenantId: site.world.configuration().tenantId });
  });

  it.each([
    ['another tenant', { tenant: '00000000-0000-4000-8000-000000000000' }, {}, 'Microsoft knows no tenant of this name. Look at --tenant'],
    ['an unknown app', { client: '00000000-0000-4000-8000-000000000001' }, {}, 'This tenant has no app with this id. Look at --client'],
    ['somebody who declines', {}, { signIn: 'cancelled' as const }, 'The sign-in was declined.'],
  ])('says what to look at: %s', async (_what, parts, scenario, sentence) => {
    const { site, code } = await provisionSigningIn(parts, scenario);
    expect([code, site.said.at(-1)]).toEqual([1, expect.stringContaining(sentence)]);
    expect(site.said.at(-1)).toContain(`Nothing was changed; ${goOn}`);
    expect(writesAmong(site.calls)).toEqual([]);
  });
});

const refusal = { status: 403 } as const;
/** Where somebody without the right is stopped, and what they read. */
const stages: readonly (readonly [what: string, fault: Partial<FaultRule>, sentence: string])[] = [
  ['opening the site', { ...refusal, path: '^/sites/[^/]+\\?' }, 'You may not open this site. Sign in as somebody who administers it. Nothing was changed'],
  ['reading groups', { ...refusal, path: '^/groups' }, 'You may not read or make groups.'],
  ['making groups', { ...refusal, path: '^/groups', method: 'POST', skip: 1 }, 'You may not read or make groups. Sign in as a groups administrator, or let one make the groups and put their ids into the configuration. What was done so far stays'],
  ['looking who may use the site', { ...refusal, path: '/permissions$', method: 'GET' }, 'You may not say which app may use the site. Sign in as a SharePoint administrator. Nothing was changed'],
  ['letting the app use the site', { ...refusal, path: '/permissions$', method: 'POST' }, 'You may not say which app may use the site. Sign in as a SharePoint administrator. What was done so far stays'],
  ['reading permission levels', { ...refusal, path: 'roledefinitions', method: 'GET' }, 'You may not set permissions on this site.'],
  ['making permission levels', { ...refusal, path: 'roledefinitions', method: 'POST' }, 'You may not set permissions on this site. Sign in as an administrator of the site. What was done so far stays'],
  ['reading lists', { ...refusal, path: '/lists\\?', method: 'GET' }, 'You may not make or change lists on this site. Sign in as an administrator of the site. Nothing was changed'],
  ['making lists', { ...refusal, path: '/lists$', method: 'POST', skip: 3 }, 'You may not make or change lists on this site.'],
  ['setting views', { ...refusal, path: 'setviewxml' }, 'You may not make or change lists on this site.'],
  ['cutting off', { ...refusal, path: 'breakroleinheritance', skip: 2 }, 'You may not make or change lists on this site.'],
];

describe('somebody without the right', () => {
  it.each(stages)('is told which one and who has it, and another can go on: %s', async (_what, fault, sentence) => {
    const site = await anEmptySite();
    site.world.setFaults([{ path: '', skip: 0, share: 1, carryOut: false, ...fault }]);
    expect([await site.provision(), site.said.at(-1)]).toEqual([1, expect.stringContaining(sentence)]);
    expect(site.said.at(-1)).toContain(goOn);
    site.world.setFaults([]);
    expect([await site.provision(), await site.check()]).toEqual([0, 0]);
  });

  it('who is no administrator changes nothing', async () => {
    const site = await anEmptySite({ signedIn: 'gwen' });
    expect([await site.provision(), site.said]).toEqual([1, [expect.stringContaining('You may not say which app may use the site.')]]);
    expect(writesAmong(site.calls)).toEqual([]);
  });
});

describe('Microsoft 365 that has too much to do', () => {
  it('is waited for as long as it asks, reading and writing', async () => {
    const site = await anEmptySite();
    const waited: number[] = [];
    const fault = { skip: 0, share: 1, carryOut: false, times: 1, status: 429, headers: { 'Retry-After': '7' } };
    site.world.setFaults([{ ...fault, path: '/lists$', method: 'POST' }, { ...fault, path: 'roledefinitions', method: 'GET' }, { ...fault, path: 'addroleassignment' }]);
    const wait = (seconds: number) => Promise.resolve(void waited.push(seconds));
    expect(await site.provision({ around: (around) => ({ ...around, wait }) })).toBe(0);
    expect(waited).toEqual([7, 7, 7]);
    expect(await site.check()).toBe(0);
  });

  it('that never stops asking is left for later', async () => {
    const site = await anEmptySite();
    site.world.setFaults([{ skip: 2, share: 1, carryOut: false, status: 429, path: '/lists$', method: 'POST' }]);
    expect([await site.provision(), site.said.at(-1)]).toEqual([1, expect.stringContaining('Try in an hour. What was done so far stays')]);
  });

  it('that knows a new group only later is asked again', async () => {
    const site = await anEmptySite();
    site.world.setFaults([{ skip: 0, times: 3, share: 1, carryOut: false, status: 404, path: 'ensureuser' }]);
    expect([await site.provision(), await site.check()]).toEqual([0, 0]);
  });
});

describe('a site that is not as expected', () => {
  const foreign = (site: ASite, name: string, columns: Readonly<Record<string, { kind: 'text' | 'number'; title: string }>>) => {
    const list = emptyList(undefined, `another-${name.toLowerCase()}`, { name, description: '', columns, access: {}, views: [] });
    redefine(list);
    site.world.site.lists.push(list);
  };

  it.each([
    ['with other columns', { Colour: { kind: 'text', title: 'Colour' } }, 'it has none of our columns, but Colour'],
    ['with a column of another type', { Facts: { kind: 'number', title: 'Facts' } }, 'its column Facts is of another type'],
  ] as const)('a list of the same name %s is left alone, and so is everything else', async (_what, columns, why) => {
    const site = await anEmptySite();
    foreign(site, 'Cards', columns);
    const before = JSON.stringify(pictureOf(site.world));
    expect([await site.provision(), site.said]).toEqual([
      1,
      [`There is a list called Cards on this site that is not Fair Contact’s: ${why}. Rename it, or choose another site with --site.`, `Nothing was changed; ${goOn} afterwards.`],
    ]);
    expect([writesAmong(site.calls), JSON.stringify(pictureOf(site.world))]).toEqual([[], before]);
    expect([await site.check(), site.said[0]]).toEqual([1, expect.stringContaining(why)]);
  });

  it('a list that somebody began by hand, with some of our columns, becomes ours and keeps the rest', async () => {
    const site = await anEmptySite();
    foreign(site, 'Letters', { Customer: { kind: 'text', title: 'Customer' }, Colour: { kind: 'text', title: 'Colour' } });
    expect([await site.provision(), await site.check()]).toEqual([0, 0]);
    const letters = site.world.site.lists.find(({ definition }) => definition.name === 'Letters');
    expect(letters?.columns.map(({ name }) => name)).toEqual(expect.arrayContaining(['Colour', 'Customer', 'Text', 'IssuedOn']));
  });

  it('no site at the address', async () => {
    const site = await anEmptySite();
    expect([await site.provision({ site: 'https://contoso.sharepoint.com/sites/elsewhere' }), site.said]).toEqual([
      1,
      [expect.stringContaining('There is no site at this address. Look at --site. Nothing was changed')],
    ]);
  });

  it('two groups of one name', async () => {
    const site = await anEmptySite();
    for (const id of ['a', 'b']) site.world.groups.push({ id, displayName: 'Fair Contact staff', members: new Set() });
    expect([await site.provision(), site.said]).toEqual([1, [expect.stringContaining('there are 2 groups called “Fair Contact staff”; put the id of the right one into the configuration, under groups.staff')]]);
  });

  it('settings that cannot be read are not overwritten', async () => {
    const site = await anEmptySite();
    site.setSettings('{ "council": ');
    expect([await site.provision(), site.said, site.settings()]).toEqual([1, ['config.json cannot be used: it is no JSON. Nothing was changed. Mend the file, or name another one with --config.'], '{ "council": ']);
  });
});

it('does nothing where the administrator says no', async () => {
  const site = await anEmptySite();
  expect([await site.provision({ yes: false, around: (around) => ({ ...around, ask: () => Promise.resolve(false) }) }), site.said.at(-1)]).toEqual([1, 'Nothing was changed.']);
  expect(writesAmong(site.calls)).toEqual([]);
});

describe('the command line', () => {
  const whole = ['--tenant', 'aberllan.onmicrosoft.com', '--site', 'https://contoso.sharepoint.com/sites/fair-contact'];

  it('needs a tenant and a site', () => {
    expect(commandArguments(whole)).toMatchObject({ tenant: 'aberllan.onmicrosoft.com', config: 'config.json', yes: false, check: false });
  });

  it.each([
    [[], 'Which tenant?'],
    [['--tenant', 'x'], 'Which site?'],
    [['--tenant', 'x', '--site', 'fair-contact'], 'Which site?'],
    [['--tenant', 'x', '--site', 'http://contoso.sharepoint.com'], 'begins with https://'],
    [[...whole, '--client', 'Fair Contact'], '--client is the id'],
    [[...whole, '--force'], '--force'],
  ])('says what is wrong with %j', (args, sentence) => {
    expect(commandArguments(args)).toEqual({ wrong: expect.stringContaining(sentence) as unknown });
  });
});
