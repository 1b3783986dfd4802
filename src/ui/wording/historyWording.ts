import type { ContactMethod } from '../../domain/contact.ts';

/** Where `atLeast` is set not everything was read: each number is a lower bound, and says so. */
export interface HistoryWording {
  readonly yourIncident: (reference: string) => string;
  readonly incident: (reference: string) => string;
  readonly incidentBy: (state: string, who: string) => string;
  readonly heading: string;
  readonly countThirty: (count: number, atLeast: boolean) => string;
  readonly none: string;
  readonly noneRead: string;
  readonly pattern: (threads: number, colleagues: number, atLeast: boolean) => string;
  readonly chart: (weeks: readonly number[], atLeast: boolean) => string;
  readonly chartCaption: (atLeast: boolean) => string;
  readonly groups: Readonly<Record<'today' | 'yesterday' | 'thisWeek' | 'lastWeek', string>>;
  readonly direction: Readonly<Record<'in' | 'out', string>>;
  readonly method: Readonly<Record<ContactMethod, string>>;
  /** How, of an invitation and its like. */
  readonly aboutMeeting: string;
  readonly withColleague: (name: string) => string;
  /** What stands beside a message, and who wrote it. */
  readonly note: string;
  readonly noteBy: (name: string) => string;
  /** Leads to all entries. */
  readonly showAll: (count: number, atLeast: boolean) => string;
  readonly untitled: string;
  /** Stands above the numbers of each window. */
  readonly countsHeading: string;
  readonly window: Readonly<Record<7 | 30 | 90 | 365, string>>;
  /** A number that stands alone. */
  readonly number: (count: number, atLeast: boolean) => string;
  /** `time`: when they were read, the oldest of them; absent where each says so itself. */
  readonly covers: (sources: string, time: string | undefined) => string;
  /** Of those that let us wait. */
  readonly stillReading: (sources: string) => string;
  /** Where the council has web forms that write in a customer's name. */
  readonly webForms: string;
  readonly ownMailbox: string;
  readonly log: string;
  readonly notRead: (source: string, reason: string) => string;
  readonly partlyRead: (source: string) => string;
  readonly allow: (source: string) => string;
  /** A source that was read before and cannot be read now. */
  readonly shownAsOf: (source: string, time: string) => string;
  /** Beyond the year that the numbers cover. */
  readonly olderNotShown: string;
  readonly readOlder: string;
  /** After the last of them was read. `allRead`: nothing else of the mailboxes is unread. */
  readonly noOlder: (allRead: boolean) => string;
  /** A search of these mailboxes finds no more. */
  readonly cutOff: (sources: string) => string;
  readonly readingOn: string;
  /** What the numbers do not count, in a list of the three after it. */
  readonly leftOut: (parts: string) => string;
  /** What no person wrote: replies, receipts, failed deliveries. */
  readonly automatic: (count: number, atLeast: boolean) => string;
  readonly meetingAnswers: (count: number, atLeast: boolean) => string;
  /** Messages that their writer passed on: the first of them is counted. */
  readonly copies: (count: number, atLeast: boolean) => string;
  readonly arrangement: Readonly<Record<'started' | 'reviewed' | 'reviewDue', string>>;
  /** `onlyEmails`: none of them is about a meeting. */
  readonly conversation: (messages: { readonly received: number; readonly sent: number; readonly onlyEmails: boolean }, atLeast: boolean) => string;
  readonly onMatter: (matter: string) => string;
  readonly search: string;
  readonly searchHint: string;
  readonly byMethod: string;
  readonly everyMethod: string;
  readonly incidents: string;
  /** As parts that could not be read. */
  readonly theIncidents: string;
  readonly notesElsewhere: string;
  readonly mailsElsewhere: string;
  readonly olderMails: string;
  /** After a further try: nothing is left that could not be read. */
  readonly allRead: string;
  readonly byMatter: string;
  readonly everyMatter: string;
  readonly shown: (shown: number, of: number, atLeast: boolean) => string;
  readonly nothingFits: string;
  readonly showEverything: string;
  readonly patternLink: string;
  /** What is counted under a customer's other addresses and numbers. */
  readonly othersNoted: (others: number, atLeast: boolean) => string;
  readonly includeOthers: string;
  readonly othersReading: string;
  /** How many e-mail addresses, and with how many of them something could not be read. `atLeast`: the customer may have more. */
  readonly othersIncluded: (addresses: number, unread: number, atLeast: boolean) => string;
  /** Where older ones with those addresses were not read. */
  readonly othersBackTo: (day: string) => string;
  readonly othersHidden: string;
  /** Without a reason where it stands on the screen already. */
  readonly othersUnknown: (reason?: string) => string;
}

/** The page of the contact pattern: facts, and what has to be read beside them. `atLeast`: as in the history. */
export interface PatternWording {
  readonly heading: string;
  readonly intro: string;
  readonly noVerdict: string;
  readonly numbers: string;
  /** How what no person wrote is told apart. */
  readonly automaticBySubject: string;
  readonly weeks: string;
  readonly weekOf: (day: string) => string;
  readonly asTable: string;
  readonly received: string;
  readonly beside: string;
  readonly groups: string;
  readonly groupsHint: string;
  readonly group: (parts: { readonly received: number; readonly sent: number; readonly conversations: number; readonly resent: number; readonly copies: number }, atLeast: boolean) => string;
  readonly lastSent: (day: string) => string;
  readonly neverSent: string;
  readonly waitingHeading: string;
  readonly waiting: (sources: string) => string;
  /** What no reply was looked for in. */
  readonly otherWays: string;
  readonly noneWaiting: (sources: string, atLeast: boolean) => string;
  readonly waitingSince: (day: string) => string;
  /** Where not everything was read: the number without a reply is then neither the most nor the least. */
  readonly replyMayBeUnread: string;
  readonly waitedDays: (days: number, atLeast: boolean) => string;
  readonly more: (count: number) => string;
  readonly nothing: string;
}
