import type { Role } from '../domain/role.ts';
import type { Configuration } from '../ports/configuration.ts';
import type { Capabilities, HostCapability } from '../ports/hostCapability.ts';
import { scopes, type Identity, type Scope } from '../ports/identity.ts';
import type { ColumnFault, ListFinding, NeededFiles, Probe } from '../ports/probe.ts';
import type { Problem, Result } from '../ports/problem.ts';
import type { PointId, TestLine, TestReason } from '../ports/selfTest.ts';

/** Where the self-test runs, and what it may ask. */
export interface SelfTestOutside {
  readonly probe: Probe;
  readonly identity: Identity;
  readonly configuration: Configuration;
  readonly host: { capabilities(): Capabilities };
  /** Outlook, Teams for one person, or Teams in a channel. */
  readonly door: 'outlook' | 'teams' | 'channel';
  /** Undefined where they are not known: the side panel never asks for them. */
  readonly roles: readonly Role[] | undefined;
  readonly files: NeededFiles;
}

/**
 * Tries everything that can be tried without changing anything, as the signed-in person, without ever opening a window. What cannot
 * be tried here is said too.
 */
export async function runSelfTest(outside: SelfTestOutside): Promise<readonly TestLine[]> {
  const signedIn = await signInLines(outside);
  const has = (scope: Scope): boolean => signedIn.some((line) => line.about === scope && line.state === 'works');
  const [challenge, site, mail, files] = await Promise.all([
    outside.probe.challengeVisible(),
    has(scopes.lists) ? siteLines(outside) : waiting('site', 'siteByPath', 'batch', 'list', 'columns', 'access', 'ownRows', 'uniqueNeedsIndex'),
    mailLines(outside, has),
    fileLines(outside),
  ]);
  const seen: TestLine = challenge.ok ? { point: 'challengeVisible', state: challenge.value ? 'works' : 'fails' } : failed('challengeVisible', challenge.problem);
  return [...signedIn, seen, ...site, ...mail, ...hostLines(outside), ...files, ...untriedLines];
}

async function signInLines({ identity, door }: SelfTestOutside): Promise<readonly TestLine[]> {
  const mine = Object.values(scopes).filter((scope) => door !== 'outlook' || !teamsOnly.includes(scope));
  const asked = await Promise.all(mine.map(async (scope) => ({ scope, token: await identity.token(scope) })));
  const first = asked.find(({ token }) => token.ok) ?? asked[0];
  const works = first?.token.ok === true;
  return [
    first && !first.token.ok ? failed('signIn', first.token.problem) : { point: 'signIn', state: 'works' },
    works ? { point: 'redirect', state: 'works' } : untried('redirect', 'waitsForOther'),
    ...asked.map(({ scope, token }): TestLine => (token.ok ? { point: 'scope', about: scope, state: 'works' } : { ...failed('scope', token.problem), about: scope, ...offer(scope, token.problem) })),
  ];
}

const teamsOnly: readonly Scope[] = [scopes.groups, scopes.teams, scopes.channels, scopes.channelPosts];

/** A person can allow what Microsoft 365 wants to ask them about. */
function offer(scope: Scope, { kind }: Problem): Partial<TestLine> {
  return kind === 'signInNeeded' || kind === 'signInCancelled' ? { reason: 'consent', consent: scope } : {};
}

async function siteLines({ probe, roles }: SelfTestOutside): Promise<readonly TestLine[]> {
  const [site, byPath, batch, lists] = await Promise.all([probe.site(), probe.siteByPath(), probe.batch(), probe.lists(roles)]);
  const unique = lists.flatMap(({ columns }) => (columns.ok ? columns.value : [])).some(({ fault }) => fault === 'notUnique');
  return [
    outcome('site', site),
    outcome('siteByPath', byPath),
    outcome('batch', batch),
    ...lists.flatMap(listLines),
    lists.some(({ columns }) => columns.ok) ? { point: 'uniqueNeedsIndex', state: unique ? 'fails' : 'works', ...(unique ? { reason: 'notUnique' } : {}) } : untried('uniqueNeedsIndex', 'waitsForOther'),
  ];
}

function listLines({ name, expected, columns, othersRows }: ListFinding): readonly TestLine[] {
  if (!columns.ok) return [unreadable(name, expected, columns.problem)];
  const access: TestLine = expected === 'nothing' ? { point: 'access', about: name, state: 'fails', reason: 'open' } : { point: 'access', about: name, state: 'works' };
  return [{ point: 'list', about: name, state: 'works' }, ...columnLines(name, columns.value), ...(expected === undefined ? [] : [access]), ...ownRowLines(name, othersRows)];
}

/** A list that is closed is right for whoever may not read it, and cannot be looked into by them. */
function unreadable(name: string, expected: ListFinding['expected'], problem: Problem): TestLine {
  if (problem.kind !== 'refused') return { ...failed('list', problem), about: name };
  return expected === 'nothing' ? { point: 'access', about: name, state: 'works' } : { point: 'access', about: name, state: 'fails', reason: 'closed' };
}

function columnLines(list: string, faults: readonly ColumnFault[]): readonly TestLine[] {
  if (faults.length === 0) return [{ point: 'columns', about: list, state: 'works' }];
  return faults.map(({ column, fault }) => ({ point: 'columns', about: `${list}, ${column}`, state: 'fails', reason: fault }));
}

function ownRowLines(list: string, others: ListFinding['othersRows']): readonly TestLine[] {
  if (others === undefined) return [];
  if (!others.ok) return [{ ...failed('ownRows', others.problem), about: list }];
  return [others.value ? { point: 'ownRows', about: list, state: 'fails', reason: 'othersRows' } : { point: 'ownRows', about: list, state: 'works' }];
}

async function mailLines({ probe, configuration: { mailboxes } }: SelfTestOutside, has: (scope: Scope) => boolean): Promise<readonly TestLine[]> {
  const own = has(scopes.mail) ? await Promise.all([probe.ownMail(), probe.searchMail()]) : undefined;
  const shared = has(scopes.sharedMail) ? await Promise.all(mailboxes.map(async ({ address, name }) => sharedLine(name, await probe.sharedMailbox(address)))) : waiting('sharedMailbox');
  const unknown = shared.some(({ reason }) => reason === 'unknownMailbox');
  return [
    ...(own ? [outcome('ownMail', own[0]), outcome('searchWithBasic', own[1])] : waiting('ownMail', 'searchWithBasic')),
    ...(mailboxes.length === 0 ? [untried('sharedMailbox', 'noneNamed')] : shared),
    unknown ? { point: 'hiddenMailbox', state: 'fails', reason: 'unknownMailbox' } : untried('hiddenMailbox', 'elsewhere'),
  ];
}

/** Not to be a member of a mailbox is nothing wrong. One that is hidden from the address list cannot be found. */
function sharedLine(name: string, asked: Result<unknown>): TestLine {
  if (asked.ok) return { point: 'sharedMailbox', about: name, state: 'works' };
  if (asked.problem.kind === 'refused') return { ...untried('sharedMailbox', 'notMember'), about: name };
  if (asked.problem.kind === 'missing') return { point: 'sharedMailbox', about: name, state: 'fails', reason: 'unknownMailbox' };
  return { ...failed('sharedMailbox', asked.problem), about: name };
}

async function fileLines({ probe, files }: SelfTestOutside): Promise<readonly TestLine[]> {
  const fetched = (point: PointId, addresses: readonly string[]) => Promise.all(addresses.map(async (about): Promise<TestLine> => ({ ...outcome(point, await probe.file(about)), about })));
  return (await Promise.all([fetched('microsoftFile', files.microsoft), fetched('ownFile', files.own)])).flat();
}

function hostLines({ host, door }: SelfTestOutside): readonly TestLine[] {
  const can = host.capabilities();
  const named = (Object.keys(can) as HostCapability[]).filter((name) => name !== 'pickPeople');
  return [
    // This page runs in a frame of the host: it was allowed to, and the package it came by was taken.
    { point: 'framing', state: 'works' },
    { point: 'manifestVersion', state: 'works' },
    { point: 'oneHostScript', state: 'works' },
    ...named.map((about): TestLine => ({ ...(can[about] ? { point: 'capability', state: 'works' } : lacking('capability', about)), about })),
    can.pickPeople === undefined ? untried('pickPeople', 'elsewhere') : can.pickPeople ? { point: 'pickPeople', state: 'works' } : lacking('pickPeople', 'pickPeople'),
    door === 'channel' ? { point: 'teamTab', state: 'works' } : untried('teamTab', 'elsewhere'),
  ];
}

/** What a host may lack: there is another way for all who use it. */
const spare: readonly HostCapability[] = ['newMail', 'pickPeople'];

function lacking(point: PointId, what: HostCapability): TestLine {
  return { point, state: spare.includes(what) ? 'untried' : 'fails', reason: 'notSupported' };
}

/** What no page can find out, and what we found a way around. */
const untriedLines: readonly TestLine[] = [
  untried('tokenPrefetch', 'byHand'),
  untried('signInOnMac', 'elsewhere'),
  untried('pageSize', 'notUsed'),
  untried('multiLookup', 'notUsed'),
  untried('sharedBasicScope', 'notUsed'),
  untried('restIdOnMobile', 'notUsed'),
  untried('cardSize', 'writesOnly'),
  untried('cardActions', 'notUsed'),
  untried('messageLink', 'notUsed'),
  untried('graphMessageExtension', 'notUsed'),
];

function outcome(point: PointId, asked: Result<unknown>): TestLine {
  return asked.ok ? { point, state: 'works' } : failed(point, asked.problem);
}

function failed(point: PointId, { kind }: Problem): TestLine {
  return { point, state: 'fails', reason: kind };
}

function untried(point: PointId, reason: TestReason): TestLine {
  return { point, state: 'untried', reason };
}

function waiting(...points: readonly PointId[]): readonly TestLine[] {
  return points.map((point) => untried(point, 'waitsForOther'));
}
