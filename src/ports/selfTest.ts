import type { ProblemKind } from './problem.ts';
import type { Scope } from './identity.ts';

/** Parts of the self-test, in the order in which things have to be right. */
export const testParts = ['signIn', 'site', 'mail', 'host', 'files'] as const;
export type TestPart = (typeof testParts)[number];

/** Who can mend what does not work. `council`: whoever hosts the pages. */
export const menders = ['administrator', 'sharePoint', 'exchange', 'council', 'nobody'] as const;
export type Mender = (typeof menders)[number];

/** What nobody could settle without a tenant. Each is a point below. */
export const unsureFacts = [
  'manifestVersion', 'tokenPrefetch', 'graphMessageExtension', 'teamTab', 'restIdOnMobile', 'pickPeople', 'cardActions', 'cardSize', 'messageLink',
  'uniqueNeedsIndex', 'pageSize', 'multiLookup', 'siteByPath', 'batch', 'searchWithBasic', 'sharedBasicScope', 'framing', 'oneHostScript',
  'signInOnMac', 'challengeVisible',
] as const;
export type UnsureFact = (typeof unsureFacts)[number];

interface TestPoint {
  readonly part: TestPart;
  readonly mender: Mender;
}

/** Everything that is tried, and all that is unsure whether it can be tried or not. Each has its words in the wording files. */
export const testPoints = {
  signIn: { part: 'signIn', mender: 'administrator' },
  redirect: { part: 'signIn', mender: 'administrator' },
  scope: { part: 'signIn', mender: 'administrator' },
  challengeVisible: { part: 'signIn', mender: 'nobody' },
  tokenPrefetch: { part: 'signIn', mender: 'nobody' },
  signInOnMac: { part: 'signIn', mender: 'nobody' },
  site: { part: 'site', mender: 'sharePoint' },
  siteByPath: { part: 'site', mender: 'nobody' },
  batch: { part: 'site', mender: 'nobody' },
  list: { part: 'site', mender: 'sharePoint' },
  columns: { part: 'site', mender: 'sharePoint' },
  access: { part: 'site', mender: 'sharePoint' },
  ownRows: { part: 'site', mender: 'sharePoint' },
  uniqueNeedsIndex: { part: 'site', mender: 'sharePoint' },
  pageSize: { part: 'site', mender: 'nobody' },
  multiLookup: { part: 'site', mender: 'nobody' },
  ownMail: { part: 'mail', mender: 'exchange' },
  searchWithBasic: { part: 'mail', mender: 'administrator' },
  sharedMailbox: { part: 'mail', mender: 'exchange' },
  hiddenMailbox: { part: 'mail', mender: 'exchange' },
  sharedBasicScope: { part: 'mail', mender: 'nobody' },
  framing: { part: 'host', mender: 'council' },
  oneHostScript: { part: 'host', mender: 'nobody' },
  capability: { part: 'host', mender: 'nobody' },
  pickPeople: { part: 'host', mender: 'nobody' },
  teamTab: { part: 'host', mender: 'administrator' },
  manifestVersion: { part: 'host', mender: 'administrator' },
  restIdOnMobile: { part: 'host', mender: 'nobody' },
  cardSize: { part: 'host', mender: 'nobody' },
  cardActions: { part: 'host', mender: 'nobody' },
  messageLink: { part: 'host', mender: 'nobody' },
  graphMessageExtension: { part: 'host', mender: 'nobody' },
  microsoftFile: { part: 'files', mender: 'administrator' },
  ownFile: { part: 'files', mender: 'council' },
} as const satisfies Readonly<Record<string, TestPoint>> & Readonly<Record<UnsureFact, TestPoint>>;
export type PointId = keyof typeof testPoints;

/** Why something does not work, or could not be tried here. */
export const testReasons = [
  'consent', 'columnMissing', 'columnOfOtherKind', 'notIndexed', 'notUnique', 'open', 'closed', 'othersRows', 'unknownMailbox',
  'waitsForOther', 'elsewhere', 'byHand', 'notUsed', 'noneNamed', 'notMember', 'writesOnly',
] as const;
export type TestReason = (typeof testReasons)[number] | ProblemKind;

/** One thing that was tried. Holds no name of a customer or colleague and no text of a mail. */
export interface TestLine {
  readonly point: PointId;
  /** What of that kind: a permission, a list, a column, a mailbox of the settings, a file. */
  readonly about?: string;
  readonly state: 'works' | 'fails' | 'untried';
  readonly reason?: TestReason;
  /** What the person can allow by a button. */
  readonly consent?: Scope;
}
