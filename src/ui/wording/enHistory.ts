import type { HistoryWording, PatternWording } from './historyWording.ts';

const number = (count: number, atLeast: boolean): string => `${count}${atLeast ? '+' : ''}`;
const many = (count: number, one: string, several: string, atLeast = false): string => `${number(count, atLeast)} ${count === 1 && !atLeast ? one : several}`;

/** `who`: whose contacts are counted, as it stands after “from” and “to”. */
const historyOf = (who: string): HistoryWording => ({
  yourIncident: (reference) => `Your incident ${reference}`,
  incident: (reference) => `Incident ${reference}`,
  incidentBy: (state, who) => (who === '' ? state : `${state} · logged by ${who}`),
  heading: 'Contact history',
  countThirty: (count, atLeast) => `${atLeast ? 'at least ' : ''}${count} from ${who} in 30 days`,
  none: 'No contact found in the mailboxes checked.',
  noneRead: 'Could not read any of the contact history.',
  pattern: (threads, colleagues, atLeast) =>
    `${[many(threads, 'conversation', 'conversations', atLeast), ...(colleagues > 0 ? [many(colleagues, 'colleague', 'colleagues', atLeast)] : [])].join(' · ')} in 30 days`,
  chart: (weeks, atLeast) => `${atLeast ? 'At least this many from' : 'From'} ${who} in each of the last ${weeks.length} weeks, oldest first: ${weeks.join(', ')}`,
  chartCaption: (atLeast) => `${atLeast ? 'At least this many from' : 'From'} ${who}, last 12 weeks`,
  groups: { today: 'Today', yesterday: 'Yesterday', thisWeek: 'Earlier this week', lastWeek: 'Last week' },
  direction: { in: `From ${who}`, out: `To ${who}` },
  method: {
    email: 'E-mail',
    telephone: 'Telephone call',
    video: 'Teams or video call',
    visit: 'Visit',
    letter: 'Letter',
    meeting: 'Meeting',
    webForm: 'Web form',
    socialMedia: 'Social media',
    other: 'Other contact',
  },
  aboutMeeting: 'Message about a meeting',
  withColleague: (name) => `with ${name}`,
  note: 'Note beside a message',
  noteBy: (name) => `by ${name}`,
  showAll: (count, atLeast) => `Show all ${number(count, atLeast)}`,
  untitled: 'No subject',
  countsHeading: `From ${who} in the last`,
  window: { 7: '7 days', 30: '30 days', 90: '90 days', 365: '365 days' },
  number,
  covers: (sources, time) => `Counted in: ${sources}${time === undefined ? '' : `, read at ${time}`}.`,
  webForms: 'Messages sent through web forms are counted only where somebody logged them.',
  ownMailbox: 'your mailbox',
  log: 'what colleagues logged',
  notRead: (source, reason) => `Could not read ${source}. ${reason}`,
  partlyRead: (source) => `There is more in ${source} than we read. Counts are at least this high.`,
  allow: (source) => `Sign in to include ${source}`,
  shownAsOf: (source, time) => `What you see from ${source} was read at ${time}.`,
  stillReading: (sources) => `Still reading: ${sources}.`,
  readingOn: 'Reading further back…',
  olderNotShown: 'There are older e-mails than these. The numbers above cover a year.',
  readOlder: 'Read older e-mails',
  noOlder: (allRead) => `No older e-mails were found${allRead ? '' : ' in what could be read'}.`,
  cutOff: (sources) => `We cannot search further back in ${sources}. There may be older e-mails there.`,
  leftOut: (parts) => `Left out: ${parts}.`,
  automatic: (count, atLeast) => many(count, 'automatic message', 'automatic messages', atLeast),
  meetingAnswers: (count, atLeast) => many(count, 'answer to a meeting invitation', 'answers to meeting invitations', atLeast),
  copies: (count, atLeast) => many(count, 'forwarded copy', 'forwarded copies', atLeast),
  arrangement: { started: 'Arrangement started', reviewed: 'Arrangement reviewed', reviewDue: 'Review of the arrangement due' },
  conversation: ({ received, sent, onlyEmails }, atLeast) => {
    const ways = [...(received > 0 ? [`${number(received, atLeast)} from ${who}`] : []), ...(sent > 0 ? [`${number(sent, atLeast)} to ${who}`] : [])];
    const [one, several] = onlyEmails ? (['e-mail', 'e-mails'] as const) : (['message', 'messages'] as const);
    return `${many(received + sent, one, several, atLeast)}: ${ways.join(', ')}`;
  },
  onMatter: (matter) => `about ${matter}`,
  search: 'Search',
  searchHint: 'Subject, note, colleague or reference',
  byMethod: 'Contact method',
  everyMethod: 'All methods',
  incidents: 'Incidents',
  theIncidents: 'the incidents about this customer',
  notesElsewhere: 'what was logged under the customer’s other addresses',
  mailsElsewhere: 'e-mails with the customer’s other addresses',
  olderMails: 'older e-mails',
  allRead: 'What could not be read before has been read now.',
  byMatter: 'Matter',
  everyMatter: 'All matters',
  shown: (shown, of, atLeast) => `${shown === of ? '' : `${number(shown, atLeast)} of `}${many(of, 'entry', 'entries', atLeast)}`,
  nothingFits: 'Nothing fits what you are looking for.',
  showEverything: 'Show everything',
  patternLink: 'Contact pattern',
  othersNoted: (others, atLeast) =>
    `The customer has ${atLeast ? 'at least ' : ''}${many(others, 'other e-mail address', 'other e-mail addresses')}. What was logged under ${others === 1 ? 'it' : 'them'} is counted, e-mails with ${others === 1 ? 'it' : 'them'} are not.`,
  includeOthers: 'Include those e-mails',
  othersReading: 'Reading…',
  othersIncluded: (addresses, unread, atLeast) => {
    if (addresses === 0) return atLeast ? 'No other e-mail address of the customer was found, and there may be some.' : 'The customer has no other e-mail address.';
    const all = many(addresses, 'other address', 'other addresses');
    const more = atLeast ? ' The customer may have more.' : '';
    if (unread === 0) return `E-mails with the customer’s ${all} are included.${more}`;
    return `E-mails with ${unread === addresses ? '' : `${unread} of `}the customer’s ${all} could not all be read.${more}`;
  },
  othersBackTo: (day) => `They go back to ${day}; older ones are not included.`,
  othersHidden: 'Only those who keep the register may see which they are.',
  othersUnknown: (reason) => ['Whether the customer uses other addresses could not be checked.', ...(reason === undefined ? [] : [reason])].join(' '),
});

export const enHistory = historyOf('the customer');
export const enHistoryOfAddress: HistoryWording = {
  ...historyOf('this address'),
  theIncidents: 'the incidents about this address',
  othersUnknown: (reason) => ['Whether whoever writes from this address uses others too could not be checked.', ...(reason === undefined ? [] : [reason])].join(' '),
};

const patternOf = (who: string): PatternWording => ({
  heading: 'Contact pattern',
  intro: `How often ${who} and the council were in touch, as far as you may read it.`,
  noVerdict: 'These are facts, not a judgement. Whether contact is too much is for a person to decide, beside what the customer needs.',
  numbers: `From ${who}`,
  automaticBySubject: 'Automatic replies and receipts are told by their subject. One with another subject counts as a message.',
  weeks: 'By week',
  weekOf: (day) => `Week from ${day}`,
  asTable: 'Show the weeks as a table',
  received: `From ${who}`,
  beside: 'Read beside the numbers',
  groups: 'What it was about',
  groupsHint: 'Messages with the same or nearly the same subject stand together.',
  group: ({ received, sent, conversations, resent, copies }, atLeast) =>
    [
      `${number(received, atLeast)} from ${who}`,
      `${number(sent, atLeast)} to ${who}`,
      ...(conversations > 1 ? [`${number(conversations, atLeast)} conversations`] : []),
      ...(resent > 0 ? [`${number(resent, atLeast)} sent again with the same subject`] : []),
      ...(copies > 0 ? [`${many(copies, 'forwarded copy', 'forwarded copies', atLeast)} not counted`] : []),
    ].join(' · '),
  lastSent: (day) => `Last found from us: ${day}`,
  neverSent: 'No e-mail from us found',
  waitingHeading: 'Without a reply by e-mail',
  waiting: (sources) => `No reply by e-mail found in the mailboxes checked: ${sources}.`,
  otherWays: 'Calls, visits and letters are not looked at for replies: one of them may have answered.',
  noneWaiting: (sources, atLeast) =>
    `Every message ${atLeast ? 'found ' : ''}has a later one from us in the mailboxes checked: ${sources}.${atLeast ? ' There may be others in what was not read.' : ''}`,
  waitingSince: (day) => `since ${day}`,
  replyMayBeUnread: 'A reply may be in what was not read.',
  waitedDays: (days, atLeast) => `${atLeast ? 'The oldest of those found' : 'The oldest'} came ${days === 0 ? 'today' : `${many(days, 'day', 'days')} ago`}.`,
  more: (count) => `and ${count} more`,
  nothing: 'Nothing was found, so there is no pattern to show.',
});

export const enPattern = patternOf('the customer');
export const enPatternOfAddress: PatternWording = {
  ...patternOf('this address'),
  noVerdict: 'These are facts, not a judgement. Whether contact is too much is for a person to decide, beside what whoever wrote needs.',
};
