import * as v from 'valibot';
import { runSelfTest, type SelfTestOutside } from '../../src/journeys/selfTest.ts';
import { configurationSchema } from '../../src/ports/configuration.ts';
import { scopes, type Scope } from '../../src/ports/identity.ts';
import type { ListFinding } from '../../src/ports/probe.ts';
import { failure, success, type ProblemKind } from '../../src/ports/problem.ts';
import { testPoints, unsureFacts, type PointId, type TestLine } from '../../src/ports/selfTest.ts';
import { enSelfTest } from '../../src/ui/wording/enSelfTest.ts';
import { reportText } from '../../src/ui/selfTest/testWords.ts';
import { aScenario } from '../simulator/aScenario.ts';
import { createWorld } from '../../src/simulator/world/world.ts';

const configuration = v.parse(configurationSchema, createWorld(aScenario()).configuration());
const yes = () => Promise.resolve(success(undefined));
const cards: ListFinding = { name: 'Cards', expected: 'everything', columns: success([]), othersRows: undefined };
const incidents: ListFinding = { name: 'Incidents', expected: 'ownRows', columns: success([]), othersRows: success(false) };

type Parts = Partial<Omit<SelfTestOutside, 'probe'>> & { readonly probe?: Partial<SelfTestOutside['probe']>; readonly withheld?: Readonly<Partial<Record<Scope, ProblemKind>>> };

/** A council where everything answers as it should, but for the parts given. */
function aSite({ probe, withheld = {}, ...parts }: Parts = {}): SelfTestOutside {
  return {
    identity: {
      token: (scope) => Promise.resolve(withheld[scope] === undefined ? success('token') : failure(withheld[scope])),
      signIn: () => Promise.resolve(success('token')),
      person: () => undefined,
    },
    configuration,
    host: { capabilities: () => ({ nestedSignIn: true, newMail: true, pickPeople: true }) },
    door: 'channel',
    roles: ['staff'],
    files: { own: ['config.json'], microsoft: ['https://res.cdn.office.net/file.json'] },
    probe: {
      site: yes, siteByPath: yes, batch: yes, ownMail: yes, searchMail: yes, sharedMailbox: yes, file: yes,
      lists: () => Promise.resolve([cards, incidents]),
      challengeVisible: () => Promise.resolve(success(true)),
      ...probe,
    },
    ...parts,
  };
}

const only = (lines: readonly TestLine[], point: PointId) => lines.filter((line) => line.point === point);

/** Section of the facts that calls it unsure: what is tried there, or why not, is a line of the self-test. */
const unsureIn: Readonly<Record<string, readonly string[]>> = {
  '1.1 manifest schema': ['manifestVersion'],
  '1.2 prefetch of a token': ['tokenPrefetch'],
  '1.3 Teams part': ['teamTab', 'graphMessageExtension'],
  '2.6 NAA on Mac today': ['signInOnMac'],
  '3 Graph id on mobile': ['restIdOnMobile'],
  '4 Teams': ['pickPeople', 'cardActions', 'cardSize', 'messageLink'],
  '5 lists': ['uniqueNeedsIndex', 'pageSize', 'multiLookup', 'siteByPath', 'batch'],
  '6 mail': ['searchWithBasic', 'sharedBasicScope'],
  '7 hosting': ['framing', 'oneHostScript'],
  '10 challenge': ['challengeVisible'],
};

test('whatever nobody could settle without a tenant is a line of it', async () => {
  expect(Object.values(unsureIn).flat().sort()).toEqual([...unsureFacts].sort());
  const said = new Set((await runSelfTest(aSite())).map(({ point }) => point));
  expect(unsureFacts.filter((fact) => !said.has(fact))).toEqual([]);
});

test('each thing that can be tried has its line, and nothing is wrong where all answers', async () => {
  const lines = await runSelfTest(aSite());
  const said = new Set(lines.map(({ point }) => point));
  expect((Object.keys(testPoints) as PointId[]).filter((point) => !said.has(point))).toEqual([]);
  expect(lines.filter(({ state }) => state === 'fails')).toEqual([]);
});

test.each(Object.values(scopes))('without %s the rest is tried, what needs it waits, and it can be allowed by a button', async (scope) => {
  const lines = await runSelfTest(aSite({ withheld: { [scope]: 'signInNeeded' } }));
  expect(lines.filter(({ state }) => state === 'fails')).toEqual([{ point: 'scope', about: scope, state: 'fails', reason: 'consent', consent: scope }]);
  const waits = lines.filter(({ reason }) => reason === 'waitsForOther').map(({ point }) => point);
  const waiting: Readonly<Partial<Record<Scope, readonly PointId[]>>> = {
    'Sites.Selected': ['site', 'siteByPath', 'batch', 'list', 'columns', 'access', 'ownRows', 'uniqueNeedsIndex'],
    'Mail.ReadBasic': ['ownMail', 'searchWithBasic'],
    'Mail.Read.Shared': ['sharedMailbox'],
  };
  expect(waits).toEqual(waiting[scope] ?? []);
});

test('where nobody can sign in, that is said first and nothing is called right', async () => {
  const all = Object.fromEntries(Object.values(scopes).map((scope) => [scope, 'signInUnavailable' as const]));
  const lines = await runSelfTest(aSite({ withheld: all }));
  expect(lines[0]).toEqual({ point: 'signIn', state: 'fails', reason: 'signInUnavailable' });
  expect(only(lines, 'redirect')).toEqual([{ point: 'redirect', state: 'untried', reason: 'waitsForOther' }]);
  expect(only(lines, 'list')).toEqual([{ point: 'list', state: 'untried', reason: 'waitsForOther' }]);
});

test.each<[what: string, finding: ListFinding, lines: readonly TestLine[]]>([
  ['open although it should be closed', { ...cards, expected: 'nothing' }, [{ point: 'access', about: 'Cards', state: 'fails', reason: 'open' }]],
  ['closed as it should be', { ...cards, expected: 'nothing', columns: failure('refused') }, [{ point: 'access', about: 'Cards', state: 'works' }]],
  ['closed although it should be open', { ...cards, columns: failure('refused') }, [{ point: 'access', about: 'Cards', state: 'fails', reason: 'closed' }]],
  ['gone', { ...cards, columns: failure('missing') }, [{ point: 'list', about: 'Cards', state: 'fails', reason: 'missing' }]],
  ['shows what colleagues added', { ...incidents, othersRows: success(true) }, [{ point: 'ownRows', about: 'Incidents', state: 'fails', reason: 'othersRows' }]],
])('a list that is %s', async (_, finding, expected) => {
  const lines = await runSelfTest(aSite({ probe: { lists: () => Promise.resolve([finding]) } }));
  expect(lines).toEqual(expect.arrayContaining([...expected]));
});

test('not to be a member of a shared mailbox is nothing wrong; one that is not found may be hidden', async () => {
  const asked = (kind: ProblemKind) => runSelfTest(aSite({ probe: { sharedMailbox: () => Promise.resolve(failure(kind)) } }));
  expect(only(await asked('refused'), 'sharedMailbox')).toEqual([{ point: 'sharedMailbox', about: 'Housing repairs', state: 'untried', reason: 'notMember' }]);
  expect(only(await asked('missing'), 'hiddenMailbox')).toEqual([{ point: 'hiddenMailbox', state: 'fails', reason: 'unknownMailbox' }]);
});

test('the report as text has a line for each thing, what is wrong first, and names nobody', async () => {
  const lines = await runSelfTest(aSite({ withheld: { 'Mail.ReadBasic': 'signInNeeded' } }));
  const text = reportText(lines, enSelfTest).split('\n');
  expect(text).toHaveLength(lines.length + 1);
  expect(text[1]).toMatch(/^Does not work: Permission: Mail\.ReadBasic/);
  expect(text.join('\n')).not.toMatch(/@/);
});
