import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { appPackage, type Council } from '../manifest/appPackage.ts';
import { manifestProblems } from '../manifest/check.ts';
import { iconSizesIn } from '../manifest/icons.ts';

const client = '0c5a1f7e-3a44-4f7b-9b53-2f2f7f0f4a11';
const id = '5d0e7c1b-8f2a-4a3e-8a66-91d2c3b4a5f6';
const elsewhere = 'https://apps.mycouncil.example';

const filesFor = (council: Council = {}) => unzipSync(appPackage(council, process.cwd()));
const textFor = (council: Council) => strFromU8(filesFor(council)['manifest.json'] ?? new Uint8Array());
const refusal = (council: Council) => {
  try {
    appPackage(council, process.cwd());
    return 'made';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('the app package', () => {
  it('holds the manifest and the two icons it names, nothing else', () => {
    const files = filesFor();
    expect(Object.keys(files).sort()).toEqual(['color.png', 'manifest.json', 'outline.png']);
    expect(JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()))).toEqual(JSON.parse(readFileSync('manifest/manifest.json', 'utf8')));
    expect(Buffer.from(files['color.png'] ?? [])).toEqual(readFileSync('assets/color.png'));
    expect(Buffer.from(files['outline.png'] ?? [])).toEqual(readFileSync('assets/outline.png'));
  });

  it('is the same bytes each time', () => {
    expect(Buffer.from(appPackage({}, process.cwd()))).toEqual(Buffer.from(appPackage({}, process.cwd())));
  });

  it('moves everything to another origin', () => {
    const text = textFor({ origin: elsewhere });
    expect(text).not.toMatch(/aberllan/i);
    expect(JSON.parse(text)).toMatchObject({
      validDomains: ['apps.mycouncil.example'],
      developer: { privacyUrl: 'https://apps.mycouncil.example/assets/about.html#privacy' },
      webApplicationInfo: {
        resource: elsewhere,
        nestedAppAuthInfo: Array.from({ length: 3 }, () => ({ redirectUri: 'brk-multihub://apps.mycouncil.example' })),
      },
      staticTabs: [{ contentUrl: 'https://apps.mycouncil.example/tab.html' }],
      configurableTabs: [{ configurationUrl: 'https://apps.mycouncil.example/tab.html' }],
      extensions: [{ runtimes: [{ code: { page: 'https://apps.mycouncil.example/pane.html' } }] }],
    });
  });

  it.each([elsewhere, 'https://localhost:3000', 'HTTPS://Apps.MyCouncil.example/'])('nothing is wrong with the manifest for %s', (origin) => {
    expect(manifestProblems(JSON.parse(textFor({ origin })), iconSizesIn('assets'))).toEqual([]);
  });

  it('names the council as the developer, and takes its ids', () => {
    expect(JSON.parse(textFor({ client, id: id.toUpperCase(), publisher: 'My County Council' }))).toMatchObject({
      id,
      developer: { name: 'My County Council' },
      webApplicationInfo: { id: client },
    });
  });

  it.each<[Council, string]>([
    [{ origin: 'http://apps.mycouncil.example' }, '"http://apps.mycouncil.example" does not start with https://. Outlook opens pages over https only.'],
    [{ origin: 'apps.mycouncil.example' }, '"apps.mycouncil.example" is not an address. Give where the pages are hosted, such as https://fair-contact.mycouncil.example.'],
    [{ origin: `${elsewhere}/panel` }, `"${elsewhere}/panel" is more than an origin. Sign-in works for a whole host only: give ${elsewhere} and host the pages at its top.`],
    [{ client: 'mine' }, '"mine" is not a client id. Copy the Application (client) ID from the app registration in Entra.'],
    [{ id: '{}' }, '"{}" is not an app id. Give a GUID that no other app in your Microsoft 365 has.'],
    [{ publisher: ' ' }, 'The publisher must have 1 to 32 characters.'],
  ])('refuses %p and says why', (council, sentence) => {
    expect(refusal(council)).toBe(sentence);
  });
});

describe('npm run package', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'fair-contact-'));
  const run = (...args: string[]) => spawnSync(process.execPath, ['--import', 'tsx', 'manifest/package.ts', ...args], { encoding: 'utf8' });

  it('writes the package where it is told to', () => {
    const out = path.join(folder, 'made/app.zip');
    const { status, stderr } = run('--origin', elsewhere, '--client', client, '--id', id, '--publisher', 'My County Council', '--out', out);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const text = strFromU8(unzipSync(new Uint8Array(readFileSync(out)))['manifest.json'] ?? new Uint8Array());
    expect(text).toContain(client);
    expect(text).not.toMatch(/aberllan/i);
  });

  it.each([
    [['--origin', 'http://apps.mycouncil.example'], 'does not start with https://'],
    [['--hosting', elsewhere], "Unknown option '--hosting'"],
  ])('makes nothing of %j', (args, sentence) => {
    const { status, stdout, stderr } = run(...args, '--out', path.join(folder, 'refused.zip'));
    expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: expect.stringContaining(sentence) as unknown });
    expect(() => readFileSync(path.join(folder, 'refused.zip'))).toThrow('ENOENT');
  });
});
