import type { Instant } from '../domain/day.ts';
import { createGraph, type Graph } from '../graph/graphRequest.ts';
import { success } from '../ports/problem.ts';
import { carryOut } from './carryOut.ts';
import type { Change } from './change.ts';
import { changeWords } from './changeWords.ts';
import { checkRegister } from './checkRegister.ts';
import type { CommandArguments } from './commandArguments.ts';
import { compareSite } from './compareSite.ts';
import { failureWords } from './failureWords.ts';
import { foundSite, siteAt, type Known, type Stage } from './foundSite.ts';
import { patientGraph, type Hands } from './hands.ts';
import type { Wait } from './patience.ts';
import { placeKeys, plannedList } from './plannedSite.ts';
import { knownIn, settingsFor, settingsIn, stillMissing, type SettingsPart } from './settingsFile.ts';
import { createSharePoint } from './sharePoint.ts';
import { SignInRefused, type SignIn } from './signIn.ts';
import type { FoundSite } from './siteShape.ts';

/** Everything outside the program. */
export interface Surroundings {
  readonly fetch: typeof fetch;
  readonly say: (line: string) => void;
  readonly ask: (question: string) => Promise<boolean>;
  readonly wait: Wait;
  readonly now: () => Instant;
  signIn(tenant: string, clientId: string): SignIn;
  /** Undefined: there is no such file. */
  read(path: string): Promise<string | undefined>;
  write(path: string, text: string): Promise<void>;
}

/** What the program ends with: nothing to do or done, something found wrong or refused, asked wrongly. */
export type ExitCode = 0 | 1 | 2;

/** Delegated permissions of the administrator who signs in. Nobody else needs them. */
export const adminScopes = {
  provision: ['Sites.Read.All', 'Sites.Manage.All', 'Sites.FullControl.All', 'Group.ReadWrite.All'],
  check: ['Sites.Read.All', 'Sites.FullControl.All', 'Group.Read.All'],
} as const;

/** A sentence that ends the run. */
class Stop extends Error {}

interface Run {
  readonly wanted: CommandArguments;
  readonly around: Surroundings;
  readonly settings: SettingsPart;
  readonly clientId: string;
  readonly signIn: SignIn;
  readonly hands: Hands;
  readonly graph: Graph;
  readonly known: Known;
  readonly place: { readonly id: string; readonly webUrl: string };
}

/** Brings the site to what it should be, or says what is not so. */
export async function provision(wanted: CommandArguments, around: Surroundings): Promise<ExitCode> {
  try {
    const run = await opened(wanted, around);
    const site = await siteNow(run, false);
    return wanted.check ? await check(run, site) : await bringAbout(run, site);
  } catch (error) {
    if (!(error instanceof Stop) && !(error instanceof SignInRefused)) throw error;
    around.say(error.message);
    return 1;
  }
}

async function opened(wanted: CommandArguments, around: Surroundings): Promise<Run> {
  const read = settingsIn(await around.read(wanted.config));
  if ('wrong' in read) throw new Stop(`${wanted.config} cannot be used: ${read.wrong}. Nothing was changed. Mend the file, or name another one with --config.`);
  const { settings } = read;
  const clientId = wanted.client ?? settings.clientId;
  if (clientId === undefined) throw new Stop('Which app? Say --client, with the id of the app you registered. Nothing was changed.');
  const signIn = around.signIn(wanted.tenant, clientId);
  const scopes = wanted.check ? adminScopes.check : adminScopes.provision;
  // Both sign-ins come before the first question, so that nobody has to sit by while lists are made.
  await signIn.token(scopes);
  await signIn.token([`${wanted.site.origin}/AllSites.FullControl`]);
  const plain = createGraph({ origin: 'https://graph.microsoft.com', token: async () => success(await signIn.token(scopes)), fetch: around.fetch, waitMs: 60_000 });
  const graph = patientGraph(plain, around.wait);
  const place = await siteAt({ graph }, wanted.site);
  if (!place.ok) throw new Stop(failureWords('site', place.problem, false));
  const token = async () => success(await signIn.token([`${wanted.site.origin}/AllSites.FullControl`]));
  const sharePoint = createSharePoint({ webUrl: place.value.webUrl, token, fetch: around.fetch, wait: around.wait });
  return { wanted, around, settings, clientId, signIn, graph, hands: { graph, sharePoint, wait: around.wait }, known: knownIn(settings, clientId), place: place.value };
}

async function siteNow({ hands, place, known }: Run, wrote: boolean): Promise<FoundSite> {
  const site = await foundSite(hands, place, known);
  if (!site.ok) throw new Stop(failureWords(site.stage, site.result.problem, wrote));
  return site.value;
}

async function bringAbout(run: Run, site: FoundSite): Promise<ExitCode> {
  const { say, ask } = run.around;
  const { changes, clashes } = compareSite(site);
  if (clashes.length > 0) {
    for (const { list, why } of clashes) say(`There is a list called ${plannedList(list).name} on this site that is not Fair Contact’s: ${why}. Rename it, or choose another site with --site.`);
    say('Nothing was changed; run the same command again afterwards.');
    return 1;
  }
  if (changes.length === 0) {
    say(`${site.webUrl} is as it should be. Nothing was changed.`);
    return keepSettings(run, site);
  }
  say(`On ${site.webUrl} this is to be done:`);
  for (const change of changes) say(`  ${changeWords(change).todo}`);
  if (!run.wanted.yes && !(await ask('Shall I do this?'))) {
    say('Nothing was changed.');
    return 1;
  }
  await doAll(run, site, changes);
  const after = await siteNow(run, true);
  const left = compareSite(after).changes;
  for (const change of left) say(`SharePoint took this and does not show it: ${changeWords(change).wrong}`);
  if (left.length > 0) {
    say('What was done stays and does no harm; run the same command again in a few minutes.');
    return 1;
  }
  say('Everything was read back and is as it should be.');
  return keepSettings(run, after);
}

async function doAll({ hands, place, clientId, around }: Run, site: FoundSite, changes: readonly Change[]): Promise<void> {
  const levelIds = new Map(site.levels.map(({ name, id }) => [name, id]));
  const work = { ...hands, site: place.id, clientId, groups: { ...site.groups }, levelIds, principals: new Map<string, number>() };
  let wrote = false;
  for (const change of changes) {
    const done = await carryOut(work, change);
    if (!done.ok) throw new Stop(failureWords(stageOf(change), done.problem, wrote));
    wrote = true;
    around.say(`Done: ${changeWords(change).todo}`);
  }
}

function stageOf({ kind }: Change): Stage {
  switch (kind) {
    case 'group':
      return 'groups';
    case 'app':
      return 'app';
    case 'level':
    case 'permissions':
      return 'levels';
    default:
      return 'lists';
  }
}

/** Writes the configuration, where it says something else. */
async function keepSettings({ wanted, around, settings, clientId, signIn }: Run, site: FoundSite): Promise<ExitCode> {
  const next = settingsFor(settings, site, { tenantId: signIn.tenantId() ?? wanted.tenant, clientId });
  if (JSON.stringify(next) !== JSON.stringify(settings)) {
    await around.write(wanted.config, `${JSON.stringify(next, undefined, 2)}\n`);
    around.say(`Written: ${wanted.config}`);
  }
  const missing = stillMissing(next);
  if (missing.length > 0) around.say(`Still to be filled in there by hand: ${missing.join(', ')}. docs/configuration.md says what each is.`);
  return 0;
}

async function check(run: Run, site: FoundSite): Promise<ExitCode> {
  const { changes, clashes } = compareSite(site);
  const found = [
    ...clashes.map(({ list, why }) => `${plannedList(list).name}: ${why}. It is not Fair Contact’s list: rename it, then run this without --check.`),
    ...(clashes.length > 0 ? [] : changes.map((change) => `${changeWords(change).wrong} Run this without --check to mend it.`)),
    ...settingsFindings(run, site),
    ...(changes.length === 0 && clashes.length === 0 ? await registerNow(run, site) : []),
  ];
  for (const finding of found) run.around.say(finding);
  if (found.length === 0) run.around.say(`${site.webUrl} is as it should be.`);
  return found.length === 0 ? 0 : 1;
}

function settingsFindings({ settings, wanted }: Run, site: FoundSite): readonly string[] {
  const other = placeKeys.some((key) => site.lists[key] !== undefined && settings.site?.lists[plannedList(key).name] !== site.lists[key].id);
  return other || settings.site?.id !== site.id ? [`${wanted.config} does not name the lists of this site. Run this without --check to write it.`] : [];
}

async function registerNow({ graph, around, settings }: Run, site: FoundSite): Promise<readonly string[]> {
  const lists = Object.fromEntries(Object.values(site.lists).map(({ name, id }) => [name, id]));
  const checked = await checkRegister({ graph, site: { id: site.id, lists }, timeZone: settings.council?.timeZone ?? 'Europe/London', now: around.now() });
  if (!checked.ok) throw new Stop(failureWords('register', checked.problem, false));
  return checked.value;
}
