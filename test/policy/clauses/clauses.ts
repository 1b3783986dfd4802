/** Where a clause is kept besides the pure core. */
export type Level = 'store' | 'screen';

/** The test that keeps it. */
export interface Kept {
  readonly file: string;
  readonly test: string;
}

export interface Clause {
  readonly id: string;
  /** What the product does for it, in a few words. */
  readonly says: string;
  /** Kept by domain and policy alone, in a test of this folder whose name begins with the id. */
  readonly pure: boolean;
  readonly store?: Kept;
  readonly screen?: Kept;
}

const pure = (id: string, says: string, also: Pick<Clause, Level> = {}): Clause => ({ id, says, pure: true, ...also });
const elsewhere = (id: string, says: string, where: Pick<Clause, Level>): Clause => ({ id, says, pure: false, ...where });

const commitments: readonly Clause[] = [
  pure('P1', 'angry but civil: templates about the service, no word about conduct'),
  pure('P2', 'help lines beside the letter; adjustments first on the screen', {
    screen: { file: 'test/browser/status.test.ts', test: 'P2: adjustments come before the arrangement in reading order' },
  }),
  pure('P3a', 'every letter about conduct or an arrangement says what we can still do'),
  pure('P3b', 'we cannot do it: only with the rule and what we can do instead'),
  pure('P4a', 'no arrangement without the circumstances considered', {
    store: { file: 'test/browser/registerArrangements.test.ts', test: 'P4a: is decided by somebody else with the circumstances considered, told by a complete letter, appealed and quashed, each step signed' },
  }),
  pure('P4b', 'several adjustments at once, and none against a term', {
    screen: { file: 'test/browser/registerPeople.test.ts', test: 'P4b: sees several adjustments at once, and every term that gets in the way of one' },
  }),
  pure('P4c', 'each adjustment changes how we deliver'),
  pure('B-1', 'anxiety: notice, an agenda, a named contact'),
  pure('B-2', 'chronic conditions: more time in working days'),
  pure('B-3', 'neurodivergence: a plain version by itself'),
  pure('B-4', 'domestic violence: nobody else’s data, a safe way of contact'),
  pure('B-5', 'language differences: Welsh or an interpreter first'),
  pure('B-6', 'literacy barriers: call rather than write'),
  pure('B-7', 'digital exclusion: post, and a step that confirms it'),
  pure('B-8', 'D/deafness: nothing that leaves only the telephone'),
  pure('B-9', 'sight loss: sixteen points throughout'),
  pure('B-10', 'social deprivation: a way to answer that costs nothing'),
  pure('P5a', 'the customer’s own view is on the record, or why not', {
    screen: { file: 'test/browser/registerArrangements.test.ts', test: 'P5a, P6b: names what a decision still lacks, the customer’s view and a talk with somebody among it' },
  }),
  pure('P5b', 'front-line staff get the adjustment, never the need', {
    store: { file: 'test/permissions/eachRole.test.ts', test: 'P5b: whatever front-line staff ask of any list, the need behind an adjustment does not reach them' },
  }),
  pure('P5c', 'essential routes stay open'),
  pure('P6a', 'each term says what to do and what not to do'),
  pure('P6b', 'others are consulted before the decision', {
    screen: { file: 'test/browser/registerArrangements.test.ts', test: 'P5a, P6b: names what a decision still lacks, the customer’s view and a talk with somebody among it' },
  }),
  pure('P6c', 'the customer’s comment comes before the outcome of a review', {
    screen: { file: 'test/browser/registerArrangements.test.ts', test: 'P6c, P6d: a review hears the customer first, asks whether we caused it, and offers its outcome last' },
  }),
  pure('P6d', 'a review asks whether we caused it, and what we learn', {
    screen: { file: 'test/browser/registerArrangements.test.ts', test: 'P6c, P6d: a review hears the customer first, asks whether we caused it, and offers its outcome last' },
  }),
  elsewhere('P6e', 'how many arrangements there are, and whether they grow', {
    screen: { file: 'test/browser/reports.test.ts', test: 'P6e: tell as many in force as the list holds, warn of their growth' },
  }),
  pure('P6f', 'other customers can be affected, by initials only'),
  pure('P7', 'the same facts allow the same steps'),
];

const aggressive: readonly Clause[] = [
  pure('A0', 'distress is no incident'),
  pure('A0b', 'harm to body, feelings or both, to staff and other customers'),
  pure('A0c', 'every way of contact can be logged, also without a message', {
    screen: { file: 'test/browser/incidentForm.test.ts', test: 'A0c: takes what a stranger did with no message open, at the time that a link copied in Teams tells' },
  }),
  pure('A1.1', 'abusive'),
  pure('A1.2', 'offensive; the exact words are masked', {
    screen: { file: 'test/browser/incidentForm.test.ts', test: 'A1.2: hides exact words in a form that is opened again until somebody asks to read them' },
  }),
  pure('A1.3', 'discriminatory or threatening language'),
  pure('A1.4', 'threats: safety first, the police question, the same day', {
    screen: { file: 'test/browser/log.test.ts', test: 'puts safety first for a threat and asks about the police' },
  }),
  pure('A1.5', 'intimidation'),
  pure('A1.6', 'harassment: a course of conduct is counted, never decided'),
  pure('A1.7', 'physical aggression: injury and its report', {
    screen: { file: 'test/browser/incidentForm.test.ts', test: 'A1.7: puts safety first where somebody was attacked, asks about injury and reminds of its report' },
  }),
  pure('A2.1', 'inflammatory statements count only after a manager agreed'),
  pure('A2.2', 'allegations go to somebody else first'),
  pure('A3.1', 'sexual remarks can be logged in private', {
    store: { file: 'test/records/privateIncidents.test.ts', test: 'reaches nobody else, whatever list they ask' },
    screen: { file: 'test/browser/incidentForm.test.ts', test: 'A3.1: logs in private where that is offered and chosen, and tells no colleague' },
  }),
  pure('A3.2', 'aggression'),
  pure('A3.3', 'micro-aggressions need no exact words'),
  pure('A3.4', 'victimisation'),
  pure('A3.5', 'bullying'),
  pure('A4', 'respect goes both ways'),
  pure('A5.1-4', 'racist, sexist, homophobic, transphobic: never tolerated, never an automatic restriction'),
  pure('A5.5', 'any other discriminatory behaviour is named in words'),
  pure('A6.1', 'correspondence: kept by the id of the message', {
    store: { file: 'test/records/outbox.test.ts', test: 'internetMessageId' },
    screen: { file: 'test/browser/evidence.test.ts', test: 'A6.1: keeps the message of a shared mailbox as it came' },
  }),
  pure('A6.2', 'attacks on capability: whoever is named does not decide'),
  pure('A6.3', 'publication: address and day, nothing is fetched', {
    screen: { file: 'test/browser/incidentForm.test.ts', test: 'A6.3: asks for the page and the day once something was published, refuses a bad address and fetches nothing' },
  }),
  pure('A6.4', 'at council sites: the site is kept'),
  pure('A6.5', 'at council meetings: the meeting is kept'),
  pure('A6.6', 'implied threats count like spoken ones'),
  pure('A6.7', 'animals used to frighten'),
];

const demands: readonly Clause[] = [
  pure('B0a', 'measured by the customer’s own needs and our own lateness', {
    screen: { file: 'test/browser/history.test.ts', test: 'B0a, B0b: counts each message once, says what the customer needs and that we are late ourselves, and judges nothing' },
  }),
  pure('B0b', 'repeated contact is counted once and exactly', {
    screen: { file: 'test/browser/history.test.ts', test: 'B0a, B0b: counts each message once, says what the customer needs and that we are late ourselves, and judges nothing' },
  }),
  pure('B1', 'multiple, lengthy correspondence'),
  pure('B2', 'repeated questions: only with the earlier answer'),
  pure('B3', 'answers at once: danger comes first'),
  pure('B4', 'refuses a decision: at least two references'),
  pure('B5', 'insists on how: the rule is named'),
  pure('B6', 'does not work with us: ask what makes it hard'),
  pure('B7', 'not within our remit: who is'),
  pure('B8', 'minor points: why they would not change the outcome'),
  pure('B9', 'refuses mediation: counted once beside B6'),
  pure('B10', 'new or the same: not sure means new'),
  pure('B11', 'does not follow the route: stage and deadline'),
  pure('B12', 'speaks for others without authority'),
  pure('B13', 'pressure: everyone may go to the ombudsman'),
];

/** Every clause of the policy: where it is kept. */
export const clauses: readonly Clause[] = [...commitments, ...aggressive, ...demands];
