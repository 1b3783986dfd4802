import * as v from 'valibot';
import { scopes } from '../src/ports/identity.ts';
import { registerTab } from '../src/ports/tabHost.ts';
import { manifestShape, stringsIn, type Manifest } from './shape.ts';

/** Width and height in pixels of each icon file, by its path from the folder `assets`. A file that is not there is absent. */
export type IconSizes = Readonly<Record<string, readonly [width: number, height: number]>>;

/**
 * What the panel asks of Outlook, and nothing wider.
 *
 * MailboxItem.Read.User: the open message, and opening a reply form (`displayReplyFormAsync` needs no more).
 * Mailbox.SharedFolder: the button also shows in shared mailboxes and folders.
 *
 * Not Mailbox.ReadWrite.User, although Microsoft's page on shared mailboxes asks for it before using Graph there. That
 * permission widens the tokens that Outlook itself hands out. Ours come from Entra through nested app authentication
 * and carry the scopes consented to there (Mail.Read.Shared for shared mailboxes), and `getSharedPropertiesAsync`
 * needs read item only. If a real tenant shows otherwise, this list and the manifest change together.
 */
export const neededPermissions = ['MailboxItem.Read.User', 'Mailbox.SharedFolder'] as const;

/** Every permission name that Outlook knows. The schema lets any text pass. */
const permissionNames: readonly string[] = [
  'MailboxItem.Restricted.User',
  'MailboxItem.Read.User',
  'MailboxItem.ReadWrite.User',
  'Mailbox.ReadWrite.User',
  'Mailbox.SharedFolder',
  'Mailbox.AppendOnSend.User',
];
const actionTypes: readonly string[] = ['openPage', 'executeFunction'];
/** Names of the unified manifest, which differ from those of the XML manifest. */
const eventTypes: readonly string[] = [
  'messageSending',
  'newMessageComposeCreated',
  'messageComposeOpened',
  'messageRecipientsChanged',
  'messageFromChanged',
  'messageAttachmentsChanged',
];
/** Loosest set at the root; anything newer is asked for at run time. */
const loosestMailbox = 8;
const ribbonSizes = [16, 32, 80];
const packageIcons = { color: 192, outline: 32 } as const;
const longestLabel = 16;
const capableClaims = '{"access_token":{"xms_cc":{"values":["CP1"]}}}';

const runtimesOf = (manifest: Manifest) => manifest.extensions.flatMap((extension) => extension.runtimes);
const actionsOf = (manifest: Manifest) => runtimesOf(manifest).flatMap((runtime) => runtime.actions ?? []);
const groupsOf = (manifest: Manifest) =>
  manifest.extensions.flatMap((extension) => extension.ribbons.flatMap((ribbon) => ribbon.tabs.flatMap((tab) => tab.groups)));
const controlsOf = (manifest: Manifest) => groupsOf(manifest).flatMap((group) => group.controls);
const eventsOf = (manifest: Manifest) => manifest.extensions.flatMap((extension) => (extension.autoRunEvents ?? []).flatMap((part) => part.events));
const repeated = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) !== index);

/** Where the pages stand, as the manifest says. */
export function hostingOrigin(manifest: Manifest): URL | undefined {
  const page = runtimesOf(manifest)[0]?.code.page;
  return page !== undefined && URL.canParse(page) ? new URL(page) : undefined;
}

function actionProblems(manifest: Manifest): string[] {
  const ids = actionsOf(manifest).map((action) => action.id);
  const calls = [...controlsOf(manifest), ...eventsOf(manifest)].flatMap((caller) => caller.actionId ?? []);
  return [
    ...calls.filter((id) => !ids.includes(id)).map((id) => `No runtime has the action "${id}"`),
    ...ids.filter((id) => !calls.includes(id)).map((id) => `Nothing calls the action "${id}"`),
    ...controlsOf(manifest).filter((control) => control.actionId === undefined).map((control) => `The control "${control.id}" does nothing`),
    ...actionsOf(manifest).filter((action) => !actionTypes.includes(action.type)).map((action) => `Unknown action type "${action.type}"`),
    ...eventsOf(manifest).filter((event) => !eventTypes.includes(event.type)).map((event) => `Unknown event type "${event.type}"`),
    ...repeated([...ids, ...runtimesOf(manifest).map((runtime) => runtime.id)]).map((id) => `The id "${id}" is used twice`),
    ...repeated([...groupsOf(manifest), ...controlsOf(manifest)].map((part) => part.id)).map((id) => `The id "${id}" is used twice`),
  ];
}

function paneProblems(manifest: Manifest): string[] {
  const pages = actionsOf(manifest).filter((action) => action.type === 'openPage');
  return [
    ...(pages.length === 0 ? ['No action opens the panel'] : []),
    ...pages.filter((action) => action.pinnable !== true).map((action) => `"${action.id}" cannot be pinned`),
    ...pages.filter((action) => action.supportsNoItemContext !== true).map((action) => `"${action.id}" needs a selected message`),
    ...pages.filter((action) => action.multiselect === true).map((action) => `"${action.id}" is offered for several messages at once`),
  ];
}

function permissionProblems(manifest: Manifest): string[] {
  const asked = manifest.authorization.permissions.resourceSpecific;
  const names = asked.map((permission) => permission.name);
  return [
    ...names.filter((name) => !permissionNames.includes(name)).map((name) => `Outlook knows no permission "${name}"`),
    ...names.filter((name) => permissionNames.includes(name) && !isNeeded(name)).map((name) => `The permission "${name}" is not needed`),
    ...neededPermissions.filter((name) => !names.includes(name)).map((name) => `The permission "${name}" is missing`),
    ...repeated(names).map((name) => `The permission "${name}" is asked for twice`),
    ...asked.filter((permission) => permission.type !== 'Delegated').map((permission) => `The permission "${permission.name}" is not delegated`),
  ];
}
const isNeeded = (name: string) => (neededPermissions as readonly string[]).includes(name);

function addressProblems(manifest: Manifest): string[] {
  const addresses = stringsIn(manifest).filter(({ path, text }) => path !== '$schema' && /^[a-z]+:\/\//i.test(text) && !text.startsWith('brk-'));
  const urls = addresses.flatMap(({ path, text }) => (URL.canParse(text) ? [{ path, url: new URL(text) }] : []));
  const hosts = urls.map(({ url }) => url.host);
  return [
    ...addresses.filter(({ text }) => !URL.canParse(text)).map(({ path, text }) => `${path}: "${text}" is no address`),
    ...urls.filter(({ url }) => url.protocol !== 'https:').map(({ path, url }) => `${path}: "${url.href}" is not https`),
    ...urls.filter(({ url }) => !manifest.validDomains.includes(url.host)).map(({ path, url }) => `${path}: ${url.host} is not in validDomains`),
    ...manifest.validDomains.filter((domain) => domain.includes('*')).map((domain) => `validDomains: "${domain}" has a wildcard`),
    ...manifest.validDomains.filter((domain) => !hosts.includes(domain)).map((domain) => `validDomains: nothing is at ${domain}`),
  ];
}

/** Links in channels lead to the register's own tab; anybody may add it to a channel of theirs. */
function tabProblems({ staticTabs, configurableTabs }: Manifest): string[] {
  const pages = [...staticTabs.map(({ contentUrl }) => contentUrl), ...configurableTabs.map(({ configurationUrl }) => configurationUrl)];
  return [
    ...(staticTabs.some(({ entityId, scopes: of }) => entityId === registerTab && of.join() === 'personal') ? [] : [`No personal tab has the id "${registerTab}", to which links lead`]),
    ...(configurableTabs.some(({ scopes: of }) => of.includes('team')) ? [] : ['The register cannot be added to a channel']),
    ...pages.filter((page) => pathOf(page) !== '/tab.html').map((page) => `The tab "${page}" is not the page tab.html`),
  ];
}

function signInProblems(manifest: Manifest): string[] {
  const expected = `brk-multihub://${hostingOrigin(manifest)?.host ?? ''}`;
  const known: readonly string[] = Object.values(scopes);
  const infos = manifest.webApplicationInfo.nestedAppAuthInfo;
  if (infos.length === 0) return ['Nothing says where sign-in returns to'];
  return infos.flatMap((info) => [
    ...(info.redirectUri === expected ? [] : [`The redirect URI "${info.redirectUri}" is not "${expected}"`]),
    ...info.scopes.filter((scope) => !known.includes(scope)).map((scope) => `Nothing asks for the scope "${scope}"`),
    ...(info.scopes.length === 1 ? [] : ['The panel asks for one scope at a time']),
    ...(info.claims === capableClaims ? [] : ['The claims differ from the only text that Microsoft 365 accepts']),
  ]);
}

function iconProblems(manifest: Manifest, sizes: IconSizes): string[] {
  const wrong = (file: string, size: number) => {
    const real = sizes[file];
    if (real === undefined) return [`There is no icon file "${file}"`];
    return real[0] === size && real[1] === size ? [] : [`"${file}" is ${real.join(' × ')} pixels, not ${size} × ${size}`];
  };
  const fileOf = (url: string) => url.slice(url.lastIndexOf('/') + 1);
  return [
    ...Object.entries(packageIcons).flatMap(([kind, size]) => wrong(manifest.icons[kind as keyof typeof packageIcons], size)),
    ...[...groupsOf(manifest), ...controlsOf(manifest)].flatMap((part) => [
      ...part.icons.flatMap((icon) => wrong(fileOf(icon.url), icon.size)),
      ...part.icons.filter((icon) => !/^\/assets\/[^/]+$/.test(pathOf(icon.url))).map((icon) => `"${icon.url}" is not in /assets/`),
      ...ribbonSizes.filter((size) => !part.icons.some((icon) => icon.size === size)).map((size) => `"${part.id}" has no icon of ${size} pixels`),
    ]),
  ];
}
const pathOf = (url: string) => (URL.canParse(url) ? new URL(url).pathname : '');

function wordProblems(manifest: Manifest): string[] {
  const labels = [manifest.name.short, ...groupsOf(manifest).map((group) => group.label), ...controlsOf(manifest).map((control) => control.label)];
  const told = [manifest.name, manifest.description, groupsOf(manifest).map((group) => [group.label, group.controls.map(({ label, supertip }) => [label, supertip])])];
  return [
    ...labels.filter((label) => label.length > longestLabel).map((label) => `The label "${label}" is longer than ${longestLabel} characters`),
    ...stringsIn(told).filter(({ text }) => /add-?in\b|for office|for outlook/i.test(text)).map(({ text }) => `"${text}" speaks of the technology`),
  ];
}

function requirementProblems(manifest: Manifest): string[] {
  return manifest.extensions.flatMap(({ requirements, ribbons }) => {
    const mailbox = requirements.capabilities.find((capability) => capability.name === 'Mailbox');
    const [major, minor] = (mailbox?.minVersion ?? '').split('.').map(Number);
    return [
      ...(major === 1 && minor !== undefined && minor <= loosestMailbox ? [] : [`The root may require at most Mailbox 1.${loosestMailbox}`]),
      ...(requirements.scopes.join() === 'mail' ? [] : ['The panel is for mail only']),
      ...(requirements.formFactors.join() === 'desktop' ? [] : ['The panel is for desktop and web only']),
      ...(ribbons.some((ribbon) => ribbon.contexts.includes('mailRead')) ? [] : ['No button shows beside a message that is read']),
    ];
  });
}

/** What is wrong with a manifest that Microsoft's own tools let pass, each in a sentence. Empty when all is well. */
export function manifestProblems(manifest: unknown, iconSizes: IconSizes): string[] {
  const parsed = v.safeParse(manifestShape, manifest);
  if (!parsed.success) return parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'manifest'}: ${issue.message}`);
  const found = parsed.output;
  return [...new Set(checks.flatMap((check) => check(found, iconSizes)))];
}

const checks: readonly ((manifest: Manifest, sizes: IconSizes) => string[])[] = [
  actionProblems,
  paneProblems,
  permissionProblems,
  addressProblems,
  tabProblems,
  signInProblems,
  iconProblems,
  wordProblems,
  requirementProblems,
];
