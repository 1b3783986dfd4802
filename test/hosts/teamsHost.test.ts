import { emailAddress } from '../../src/domain/emailAddress.ts';
import type { startTeams as StartTeams, TeamsHost } from '../../src/hosts/teamsHost.ts';
import { aTeams, type ATeams, type ATeamsOptions } from './aTeams.ts';

const addresses = { teams: 'https://teams.microsoft.com', newMail: 'https://outlook.office.com/mail/deeplink/compose' };
const realFetch = globalThis.fetch;
let teams: ATeams | undefined;

beforeEach(() => {
  jest.resetModules();
  // teams-js asks Microsoft's CDN as soon as it is there.
  globalThis.fetch = () => Promise.reject(new Error('no network'));
});
afterEach(async () => {
  await teams?.close();
  globalThis.fetch = realFetch;
});

async function start(options: ATeamsOptions = {}, waitMs = 5000): Promise<Awaited<ReturnType<typeof StartTeams>>> {
  teams = aTeams(options);
  // teams-js keeps what it knows of its host in its module: each test has its own.
  const { startTeams } = await import('../../src/hosts/teamsHost.ts');
  return startTeams(waitMs, addresses);
}

async function started(options: ATeamsOptions = {}): Promise<TeamsHost> {
  const answer = await start(options);
  if (!answer.ok) throw new Error(answer.problem.detail);
  return answer.value;
}

const inChannel = { channelId: '19:abc@thread.tacv2', channelName: 'General', teamId: '19:abc@thread.tacv2', groupId: 'g-1' };

describe('Teams around the register', () => {
  it('says who it takes to be there, and that this is the tab of one person', async () => {
    const host = await started();
    expect(host).toMatchObject({ account: 'catrin.ellis@aberllan.example', place: { kind: 'personal' }, addsTab: false });
    expect(host.opened).toBeUndefined();
  });

  it('tells Teams that the tab is there, so that nothing is put in its place', async () => {
    await started();
    await new Promise((resolve) => setTimeout(resolve));
    expect(teams?.called).toEqual(expect.arrayContaining(['appInitialization.appLoaded', 'appInitialization.success']));
  });

  it('knows its channel', async () => {
    const host = await started({ context: inChannel });
    expect(host.place).toEqual({ kind: 'channel', channel: { team: 'g-1', id: '19:abc@thread.tacv2', name: 'General' } });
  });

  it('takes the team that owns a shared channel, not the one it is seen in', async () => {
    const host = await started({ context: { ...inChannel, hostTeamGroupId: 'g-owner' } });
    expect(host.place).toMatchObject({ channel: { team: 'g-owner' } });
  });

  it.each([
    ['ARR-2026-0012', 'ARR-2026-0012'],
    ['INC-2026-000123', 'INC-2026-000123'],
    ['INC-P-2026-0007', 'INC-P-2026-0007'],
    ['C-0007', 'C-0007'],
    ['', undefined],
    ['sian.pugh@example.org', undefined],
    ['ARR-2026-0012"><script>', undefined],
    [`ARR-${'1'.repeat(60)}`, undefined],
  ])('of a link that names %j it takes %j', async (subEntityId, opened) => {
    expect((await started({ context: { subEntityId } })).opened).toBe(opened);
  });

  it.each([
    ['default', 'light'],
    ['dark', 'dark'],
    ['contrast', 'contrast'],
    ['glass', 'light'],
    ['something new', undefined],
  ])('calls the theme %j %j, also when it changes', async (name, expected) => {
    const host = await started({ context: { theme: name } });
    expect(host.theme()).toBe(expected);
    const heard: unknown[] = [];
    const stop = host.onThemeChanged(() => heard.push(host.theme()));
    teams?.tell('themeChange', ['dark']);
    await new Promise((resolve) => setTimeout(resolve));
    stop();
    teams?.tell('themeChange', ['contrast']);
    await new Promise((resolve) => setTimeout(resolve));
    expect(heard).toEqual(['dark']);
    expect(host.theme()).toBe('contrast');
  });

  it('links to an item by the id that the app has in this Microsoft 365', async () => {
    const link = new URL((await started({ context: { appId: 'catalogue-id' } })).linkTo('ARR-2026-0012'));
    expect(`${link.origin}${link.pathname}`).toBe('https://teams.microsoft.com/l/entity/catalogue-id/register');
    expect(JSON.parse(link.searchParams.get('context') ?? '')).toEqual({ subEntityId: 'ARR-2026-0012' });
    expect([...link.searchParams.keys()]).toEqual(['context']);
  });

  it('links to Teams alone where Teams does not say which app this is', async () => {
    expect((await started({ context: { appId: undefined } })).linkTo('ARR-2026-0012')).toBe('https://teams.microsoft.com/');
  });
});

describe('A message to somebody', () => {
  const to = emailAddress('gwen.morris@aberllan.example');

  it('is opened in Outlook on the web where Teams opens none itself', async () => {
    (await started()).composeMail(to, 'INC-2026-000123 & more', 'Line one\nLine two');
    const opened = new URL(teams?.opened[0] ?? '');
    expect(`${opened.origin}${opened.pathname}`).toBe(addresses.newMail);
    expect(Object.fromEntries(opened.searchParams)).toEqual({ to, subject: 'INC-2026-000123 & more', body: 'Line one\nLine two' });
  });

  it('leaves the recipient to the person where none is given', async () => {
    (await started()).composeMail(undefined, 'Subject', 'Text');
    expect([...new URL(teams?.opened[0] ?? '').searchParams.keys()]).toEqual(['subject', 'body']);
  });

  it('is opened by the host where it can', async () => {
    (await started({ supports: { mail: {} } })).composeMail(to, 'Subject', 'Text');
    await new Promise((resolve) => setTimeout(resolve));
    expect(teams?.opened).toEqual([]);
    expect(teams?.called).toContain('mail.composeMail');
  });
});

describe('The page that adds the tab to a channel', () => {
  const tab = { name: 'Fair Contact', entityId: 'register', contentUrl: 'https://fair-contact.aberllan.example/tab.html' };

  it('lets the person save, and gives Teams the tab', async () => {
    const host = await started({ frameContext: 'settings', context: inChannel });
    expect(host.addsTab).toBe(true);
    expect(teams?.valid).toBe(false);
    host.offerTab(tab);
    await new Promise((resolve) => setTimeout(resolve));
    expect(teams?.valid).toBe(true);
    teams?.tell('settings.save', [{}]);
    for (let turn = 0; turn < 20 && teams?.saved.length === 0; turn += 1) await new Promise((resolve) => setTimeout(resolve));
    expect(teams?.saved).toEqual([{ suggestedDisplayName: 'Fair Contact', entityId: 'register', contentUrl: tab.contentUrl }]);
  });
});

describe('Where Teams is not as hoped', () => {
  it('a page that stands on its own is not inside Teams, and does not wait', async () => {
    expect(await start({ alone: true }, 60_000)).toMatchObject({ ok: false, problem: { kind: 'notSupported' } });
  });

  it.each(['initialize', 'getContext'])('does not wait for ever for an answer to %s', async (func) => {
    expect(await start({ silentTo: [func] }, 50)).toMatchObject({ ok: false, problem: { kind: 'noAnswer' } });
  });
});
