import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { manifestProblems, neededPermissions } from '../manifest/check.ts';
import { iconSizesIn, pngSize } from '../manifest/icons.ts';
import { tenant } from '../src/simulator/places.ts';

type Json = Record<string, unknown>;
const json = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Json;
const manifest = json('manifest/manifest.json');
const sizes = iconSizesIn('assets');

/** A copy of the manifest with one thing different, or left out: `at` is a path such as `extensions.0.ribbons`. */
function changed(at: string, value: unknown): Json {
  const copy = structuredClone(manifest);
  const keys = at.split('.');
  const last = keys.pop() ?? '';
  let place = copy;
  for (const key of keys) place = place[key] as Json;
  place[last] = value;
  return JSON.parse(JSON.stringify(copy)) as Json;
}

describe("Microsoft's own tools, without a network", () => {
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats(ajv);
  const obeysSchema = ajv.compile(json('node_modules/@microsoft/app-manifest/build/json-schemas/teams/v1.29/MicrosoftTeams.schema.json'));

  it('the manifest obeys the schema of the version it names', () => {
    obeysSchema(manifest);
    expect(obeysSchema.errors ?? []).toEqual([]);
    expect(manifest).toMatchObject({ manifestVersion: '1.29', $schema: expect.stringContaining('/v1.29/') as unknown });
  });

  it.each([
    ['an unknown property', changed('extensions.0.ribbon', [])],
    ['a page that is not https', changed('extensions.0.runtimes.0.code.page', 'http://fair-contact.aberllan.example/pane.html')],
    ['no supertip', changed('extensions.0.ribbons.0.tabs.0.groups.0.controls.0.supertip', undefined)],
  ])('the schema refuses %s', (_what, broken) => {
    expect(obeysSchema(broken)).toBe(false);
  });

  const offline = 'import net from "node:net"; net.Socket.prototype.connect = () => { throw new Error("asked the network"); };';
  const officeValidates = (file: string) =>
    spawnSync(process.execPath, ['--import', `data:text/javascript,${offline}`, 'node_modules/office-addin-manifest/cli.js', 'validate', file], {
      encoding: 'utf8',
    });

  it('office-addin-manifest finds it valid', () => {
    const { status, stdout, stderr } = officeValidates('manifest/manifest.json');
    expect({ status, said: stdout + stderr }).toEqual({ status: 0, said: '' });
  });

  it('office-addin-manifest refuses a broken one', () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'fair-contact-')), 'manifest.json');
    writeFileSync(file, JSON.stringify(changed('description.short', 'x'.repeat(81))));
    const { status, stdout } = officeValidates(file);
    expect({ status, said: stdout }).toEqual({ status: 1, said: expect.stringContaining('/description/short') as unknown });
  });
});

describe('what no tool checks', () => {
  it('nothing is wrong with the manifest', () => {
    expect(manifestProblems(manifest, sizes)).toEqual([]);
  });

  it('it asks for the open item and shared folders, and for nothing else', () => {
    expect(manifest).toMatchObject({
      authorization: { permissions: { resourceSpecific: neededPermissions.map((name) => ({ name, type: 'Delegated' })) } },
    });
  });

  it('it carries the version of the package, and the client id of the demo tenant', () => {
    expect(manifest).toMatchObject({ version: json('package.json').version, webApplicationInfo: { id: tenant.clientId } });
    expect(manifest.id).not.toBe(tenant.clientId);
  });

  const action = 'extensions.0.runtimes.0.actions.0';
  const group = 'extensions.0.ribbons.0.tabs.0.groups.0';
  const signIn = 'webApplicationInfo.nestedAppAuthInfo.0';
  const permissions = 'authorization.permissions.resourceSpecific';
  const [read, shared] = neededPermissions.map((name) => ({ name, type: 'Delegated' }));

  it.each<[what: string, at: string, value: unknown, problem: string]>([
    ['a button that calls no action', `${group}.controls.0.actionId`, 'openPain', 'No runtime has the action "openPain"'],
    ['an action that nothing calls', `${group}.controls.0.actionId`, 'openPain', 'Nothing calls the action "openPane"'],
    ['a button without an action', `${group}.controls.0.actionId`, undefined, 'The control "openPaneButton" does nothing'],
    ['an unknown action type', `${action}.type`, 'openPane', 'Unknown action type "openPane"'],
    ['an event of the XML manifest', 'extensions.0.autoRunEvents', [{ events: [{ type: 'OnMessageSend', actionId: 'openPane' }] }], 'Unknown event type "OnMessageSend"'],
    ['an id twice', `${group}.controls.0.id`, 'readGroup', 'The id "readGroup" is used twice'],
    ['a panel that cannot be pinned', `${action}.pinnable`, false, '"openPane" cannot be pinned'],
    ['a panel that needs an item', `${action}.supportsNoItemContext`, undefined, '"openPane" needs a selected message'],
    ['a panel for many messages', `${action}.multiselect`, true, '"openPane" is offered for several messages at once'],
    ['an unknown permission', permissions, [read, shared, { name: 'Mailbox.Nonsense', type: 'Delegated' }], 'Outlook knows no permission "Mailbox.Nonsense"'],
    ['a wider permission', permissions, [read, shared, { name: 'Mailbox.ReadWrite.User', type: 'Delegated' }], 'The permission "Mailbox.ReadWrite.User" is not needed'],
    ['no shared folders', permissions, [read], 'The permission "Mailbox.SharedFolder" is missing'],
    ['a permission twice', permissions, [read, read, shared], 'The permission "MailboxItem.Read.User" is asked for twice'],
    ['an application permission', `${permissions}.0.type`, 'Application', 'The permission "MailboxItem.Read.User" is not delegated'],
    ['no tab to which links lead', 'staticTabs.0.entityId', 'home', 'No personal tab has the id "register", to which links lead'],
    ['a tab for nobody', 'staticTabs.0.scopes', ['team'], 'No personal tab has the id "register", to which links lead'],
    ['a tab that no channel can have', 'configurableTabs', [], 'The register cannot be added to a channel'],
    ['a tab that is another page', 'configurableTabs.0.configurationUrl', 'https://fair-contact.aberllan.example/pane.html', 'The tab "https://fair-contact.aberllan.example/pane.html" is not the page tab.html'],
    ['a page elsewhere', 'developer.privacyUrl', 'https://elsewhere.example/p', 'developer.privacyUrl: elsewhere.example is not in validDomains'],
    ['an address that is not https', 'developer.privacyUrl', 'http://fair-contact.aberllan.example/', 'developer.privacyUrl: "http://fair-contact.aberllan.example/" is not https'],
    ['no address', 'developer.websiteUrl', 'https://:x', 'developer.websiteUrl: "https://:x" is no address'],
    ['a domain too many', 'validDomains', ['fair-contact.aberllan.example', 'spare.example'], 'validDomains: nothing is at spare.example'],
    ['a wildcard domain', 'validDomains', ['*.aberllan.example'], 'validDomains: "*.aberllan.example" has a wildcard'],
    ['a redirect to another host', `${signIn}.redirectUri`, 'brk-multihub://aberllan.example', 'The redirect URI "brk-multihub://aberllan.example" is not "brk-multihub://fair-contact.aberllan.example"'],
    ['a redirect with a path', `${signIn}.redirectUri`, 'brk-multihub://fair-contact.aberllan.example/', 'The redirect URI "brk-multihub://fair-contact.aberllan.example/" is not "brk-multihub://fair-contact.aberllan.example"'],
    ['no redirect', 'webApplicationInfo.nestedAppAuthInfo', [], 'Nothing says where sign-in returns to'],
    ['a scope never asked for', `${signIn}.scopes`, ['Mail.ReadWrite'], 'Nothing asks for the scope "Mail.ReadWrite"'],
    ['two scopes in one token', `${signIn}.scopes`, ['Sites.Selected', 'Mail.ReadBasic'], 'The panel asks for one scope at a time'],
    ['other claims', `${signIn}.claims`, '{}', 'The claims differ from the only text that Microsoft 365 accepts'],
    ['an icon that is not there', 'icons.color', 'colour.png', 'There is no icon file "colour.png"'],
    ['an icon of the wrong size', 'icons.color', 'outline.png', '"outline.png" is 32 × 32 pixels, not 192 × 192'],
    ['a ribbon icon of the wrong size', `${group}.icons.0.size`, 20, '"icon-16.png" is 16 × 16 pixels, not 20 × 20'],
    ['a missing ribbon size', `${group}.icons.0.size`, 20, '"readGroup" has no icon of 16 pixels'],
    ['an icon outside assets', `${group}.icons.0.url`, 'https://fair-contact.aberllan.example/icon-16.png', '"https://fair-contact.aberllan.example/icon-16.png" is not in /assets/'],
    ['a long label', `${group}.label`, 'Fair Contact for all', 'The label "Fair Contact for all" is longer than 16 characters'],
    ['technical words', 'description.short', 'An add-in for councils', '"An add-in for councils" speaks of the technology'],
    ['a narrow requirement', 'extensions.0.requirements.capabilities.0.minVersion', '1.13', 'The root may require at most Mailbox 1.8'],
    ['another product', 'extensions.0.requirements.scopes', ['mail', 'workbook'], 'The panel is for mail only'],
    ['telephones', 'extensions.0.requirements.formFactors', ['desktop', 'mobile'], 'The panel is for desktop and web only'],
    ['no button while reading', 'extensions.0.ribbons.0.contexts', ['mailCompose'], 'No button shows beside a message that is read'],
    ['a missing part', 'authorization', undefined, 'authorization: Invalid key: Expected "authorization" but received undefined'],
    ['no extension', 'extensions', [], 'extensions: Invalid length: Expected 1 but received 0'],
  ])('names %s', (_what, at, value, problem) => {
    expect(manifestProblems(changed(at, value), sizes)).toContain(problem);
  });

  it('a thing that is no manifest is a problem too', () => {
    expect(manifestProblems(null, sizes)).not.toEqual([]);
    expect(manifestProblems([], sizes)).not.toEqual([]);
  });
});

describe('icons', () => {
  it('a file that is no PNG has no size', () => {
    expect(pngSize(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" />'))).toBeUndefined();
    expect(pngSize(readFileSync('assets/icon-80.png').subarray(0, 20))).toBeUndefined();
  });
});
