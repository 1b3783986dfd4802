import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as httpsRequest } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { IncomingHttpHeaders } from 'node:http';
import { launchSimulator, type Simulator } from '../../src/simulator/launch.ts';
import { places, tenant, type Place } from '../../src/simulator/places.ts';
import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';
import { aScenario } from './aScenario.ts';

const page = `<!doctype html><html><head>
<meta http-equiv="Content-Security-Policy" content="connect-src 'self' https://graph.microsoft.com" />
<meta name="graph-origin" content="https://graph.microsoft.com" />
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head></html>`;
const script = 'const real = "https://graph.microsoft.com"; // Llŷn\n';
const officeJs = (file: string): string => readFileSync(path.join('node_modules/@microsoft/office-js/dist', file), 'utf8');

let folder: string;
let running: Simulator | undefined;

async function start(mode: 'local' | 'realOrigins', parts: Partial<ScenarioInput> = {}): Promise<Simulator> {
  running = await launchSimulator({ scenario: aScenario(parts), mode, appFolder: folder, world: { elapsed: () => 0 } });
  return running;
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'app-'));
  await writeFile(path.join(folder, 'pane.html'), page);
  await writeFile(path.join(folder, 'pane.0123abcd.js'), script);
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(async () => {
  await running?.stop();
  running = undefined;
});

describe('at one local origin', () => {
  const get = async (simulator: Simulator, at: string): Promise<Response> => fetch(new URL(at, simulator.url), { redirect: 'manual' });

  it('says when it is ready', async () => {
    const answer = await get(await start('local'), '/health');
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'ready', now: '2026-06-10T09:42:00.000Z' }]);
  });

  it("puts the scenario's time on every answer", async () => {
    const simulator = await start('local');
    const answers = await Promise.all(['/health', '/mail/', '/app/config.json', '/v1.0/me', '/nowhere'].map((at) => get(simulator, at)));
    expect(answers.map(({ headers }) => headers.get('date'))).toEqual(answers.map(() => 'Wed, 10 Jun 2026 09:42:00 GMT'));
  });

  it('leads to the mail', async () => {
    const answer = await get(await start('local'), '/');
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/mail/']);
  });

  it('replaces the real origins in HTML', async () => {
    const simulator = await start('local');
    const text = await (await get(simulator, '/app/pane.html')).text();
    const origin = new URL(simulator.url).origin;
    expect(text).not.toContain('microsoft.com');
    expect(text).toContain(`<script src="${origin}/lib/1/hosted/office.js">`);
    expect(text).toContain(`content="connect-src 'self' ${origin}"`);
  });

  it('serves the JavaScript byte for byte', async () => {
    const answer = await get(await start('local'), '/app/pane.0123abcd.js');
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(Buffer.from(script));
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(answer.headers.get('cache-control')).toContain('immutable');
  });

  it('gives the settings of the council, with links that lead to the pretend SharePoint', async () => {
    const simulator = await start('local');
    const settings: unknown = await (await get(simulator, '/app/config.json')).json();
    const webUrl = `${new URL(simulator.url).origin}${tenant.sitePath}`;
    expect(settings).toMatchObject({ clientId: tenant.clientId, council: { name: 'Aberllan County Council' }, site: { webUrl } });
  });

  it.each(['/app/../package.json', '/app/%2e%2e/package.json', '/lib/1/hosted/..%2f..%2fpackage.json', '/app/nothing.js', '/nowhere'])('has nothing at %s', async (at) => {
    expect((await get(await start('local'), at)).status).toBe(404);
  });

  it("serves Microsoft's library as it is, with what it would fetch elsewhere before it and the bridge after it", async () => {
    const answer = await get(await start('local'), '/lib/1/hosted/office.js');
    const [before = '', after = ''] = (await answer.text()).split(officeJs('office.js'));
    expect(before).toContain('registerNamespace');
    expect(after).toContain('nestedAppAuthBridge');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('serves the other files of the library untouched, whatever the case of their path', async () => {
    const text = await (await get(await start('local'), '/lib/1/hosted/en-GB/Office_Strings.js')).text();
    expect(text).toBe(officeJs('en-gb/office_strings.js'));
  });

  it('offers no bridge where the scenario has none', async () => {
    const text = await (await get(await start('local', { signIn: 'unavailable' }), '/lib/1/hosted/office.js')).text();
    expect(text.endsWith(officeJs('office.js'))).toBe(true);
  });

  it('lets only the mail page frame the pages, and nothing of a message run in it', async () => {
    const simulator = await start('local');
    const origin = new URL(simulator.url).origin;
    expect((await get(simulator, '/app/pane.html')).headers.get('content-security-policy')).toContain(`frame-ancestors ${origin}`);
    expect((await get(simulator, '/mail/')).headers.get('content-security-policy')).toContain("script-src 'self';");
  });

  it('asks Graph for a token like the real one', async () => {
    const answer = await get(await start('local'), '/v1.0/me');
    expect([answer.status, await answer.json()]).toMatchObject([401, { error: { code: 'InvalidAuthenticationToken' } }]);
  });

  it('names a port that is taken', async () => {
    const first = await start('local');
    await expect(launchSimulator({ scenario: aScenario(), mode: 'local', port: first.port, appFolder: folder })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

describe('at the real origins', () => {
  interface Answer {
    readonly status: number | undefined;
    readonly headers: IncomingHttpHeaders;
    readonly text: string;
  }

  function get(simulator: Simulator, place: Place | undefined, at: string): Promise<Answer> {
    const host = place ? new URL(places[place]).host : 'elsewhere.example';
    return new Promise((resolve, reject) => {
      const asking = httpsRequest({ host: '127.0.0.1', port: simulator.port, path: at, headers: { host }, rejectUnauthorized: false, agent: false }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text: Buffer.concat(chunks).toString('utf8') }));
      });
      asking.on('error', reject).end();
    });
  }

  it('knows each place by its name, and no other', async () => {
    const simulator = await start('realOrigins');
    const asked: [Place | undefined, string][] = [
      ['mail', '/mail/'], ['app', '/pane.html'], ['graph', '/v1.0/me'], ['officeJs', '/lib/1/hosted/office.js'],
      ['ajax', '/ajax/3.5/MicrosoftAjax.js'], ['sharePoint', `${tenant.sitePath}/Lists/Incidents`],
      ['app', '/mail/'], ['mail', '/v1.0/me'], ['sharePoint', '/mail/'], ['app', '/host/state'], [undefined, '/mail/'],
    ];
    const statuses = await Promise.all(asked.map(async ([place, at]) => (await get(simulator, place, at)).status));
    expect(statuses).toEqual([200, 200, 401, 200, 200, 200, 404, 404, 404, 404, 404]);
  });

  it('alters neither HTML nor settings', async () => {
    const simulator = await start('realOrigins');
    expect((await get(simulator, 'app', '/pane.html')).text).toBe(page);
    expect(JSON.parse((await get(simulator, 'app', '/config.json')).text)).toMatchObject({ site: { webUrl: `${places.sharePoint}${tenant.sitePath}` } });
  });

  it('leaves MicrosoftAjax at its own place and asks nobody to trust an unknown host', async () => {
    const simulator = await start('realOrigins');
    const { text } = await get(simulator, 'officeJs', '/lib/1/hosted/office.js');
    expect(text.startsWith(officeJs('office.js'))).toBe(true);
    expect((await get(simulator, 'officeJs', '/lib/1/hosted/AgaveErrorUX/index.html')).text).not.toContain('hostUserTrusted');
  });

  it('lets Outlook frame the pages', async () => {
    const { headers } = await get(await start('realOrigins'), 'app', '/pane.html');
    expect(headers['content-security-policy']).toContain(places.mail);
  });

  it('tells Chromium where everything is, and that nothing else exists', async () => {
    const [rules = '', trust = ''] = (await start('realOrigins')).chromiumArgs;
    for (const place of Object.values(places)) expect(rules).toContain(`MAP ${new URL(place).host}:443 127.0.0.1:${running?.port ?? ''}`);
    expect(rules).toMatch(/MAP \* ~NOTFOUND$/);
    expect(trust).toMatch(/^--ignore-certificate-errors-spki-list=[A-Za-z0-9+/]{43}=$/);
  });
});
