import { readFileSync } from 'node:fs';
import { everyFile, frameAncestors, hostedHeaders, hostingRules, pagePolicies, policyText, type FramedPage } from '../../src/ports/hosting.ts';
import { hostingFiles, type HostingFile } from '../../src/provision/hostingFiles.ts';
import { launchSimulator, type Simulator } from '../../src/simulator/launch.ts';

const pages = Object.keys(pagePolicies) as FramedPage[];
/** A policy by its directives, whatever the order they stand in. */
const directivesOf = (policy: string): Readonly<Record<string, readonly string[]>> => Object.fromEntries(policy.split('; ').map((part) => [part.split(' ')[0] ?? '', part.split(' ').slice(1).sort()] as const));

test.each(Object.keys(hostingFiles) as HostingFile[])('docs/hosting/%s is what the table says', (file) => {
  expect(readFileSync(`docs/hosting/${file}`, 'utf8')).toBe(hostingFiles[file]());
});

test.each(pages)('%s says in its own HTML what its host sends, but for who may frame it, which HTML cannot say', (page) => {
  const html = readFileSync(`src/app/${page}`, 'utf8');
  const meta = /Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1] ?? '';
  expect(directivesOf(meta)).toEqual(directivesOf(policyText(pagePolicies[page])));
  expect(directivesOf(hostedHeaders(`/${page}`)['Content-Security-Policy'] ?? '')).toEqual({ ...directivesOf(meta), 'frame-ancestors': [...frameAncestors].sort() });
});

test('no script comes out of a text, and no page of ours is closed to Outlook or Teams by an older header', () => {
  for (const { path, headers } of hostingRules) {
    expect(headers['Content-Security-Policy'] ?? '').not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|\*(\s|;|$)/);
    const all = Object.keys(hostedHeaders(path)).map((name) => name.toLowerCase());
    expect(all).not.toContain('x-frame-options');
    expect(all).not.toContain('cross-origin-opener-policy');
  }
});

test('both files say every header of every rule', () => {
  const nginx = hostingFiles['nginx.conf']();
  const azure = JSON.parse(hostingFiles['staticwebapp.config.json']()) as { globalHeaders: unknown; routes: { route: string; headers: unknown }[] };
  expect(azure.globalHeaders).toEqual(everyFile);
  expect(azure.routes.map(({ headers }) => headers)).toEqual(hostingRules.map(({ headers: { 'Content-Type': _type, ...headers } }) => headers));
  for (const { headers } of hostingRules) for (const value of Object.values(headers)) expect(nginx).toContain(`"${value}"`);
});

test('scripts that Outlook may run without a page are those of the manifest', () => {
  const allowed = JSON.parse(readFileSync('assets/well-known/microsoft-officeaddins-allowed.json', 'utf8')) as unknown;
  const scripts = [...readFileSync('manifest/manifest.json', 'utf8').matchAll(/"script"\s*:\s*"([^"]+)"/g)].map(([, script]) => script);
  expect(allowed).toEqual({ allowed: scripts });
});

describe('the pretend council’s web server', () => {
  let simulator: Simulator;
  beforeAll(async () => {
    simulator = await launchSimulator({ mode: 'local', scenario: 'src/simulator/scenario/stories/status/none.json' });
  });
  afterAll(() => simulator.stop());

  test.each(['/pane.html', '/tab.html', '/redirect.html', '/config.json', '/.well-known/microsoft-officeaddins-allowed.json', '/assets/icon-16.png'])('sends with %s what the table says, so that every test in a browser runs under it', async (path) => {
    const answer = await fetch(`${simulator.url}app${path}`);
    expect(answer.status).toBe(200);
    for (const [name, value] of Object.entries(hostedHeaders(path))) {
      const sent = answer.headers.get(name) ?? '';
      // Here all hosts are one.
      if (name === 'Content-Security-Policy') expect(Object.keys(directivesOf(sent))).toEqual(Object.keys(directivesOf(value)));
      else expect([name, sent]).toEqual([name, value]);
    }
  });
});
