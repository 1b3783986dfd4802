import type { Counts, KeptWording, OwnStepsWording, WaitingWording } from './deviceWording.ts';

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
const total = ({ incident, contact }: Counts): number => incident + contact;

/** `2 incidents and 1 contact` */
function things({ incident, contact }: Counts): string {
  const named = [incident > 0 ? [many(incident, 'incident', 'incidents')] : [], contact > 0 ? [many(contact, 'contact', 'contacts')] : []];
  return named.flat().join(' and ');
}

const are = (counts: Counts): string => (total(counts) === 1 ? 'is' : 'are');
const them = (counts: Counts): string => (total(counts) === 1 ? 'it' : 'them');

/** British English for what waits on this device. */
export const enWaiting: WaitingWording = {
  menu: (count) => `Waiting to be sent (${count})`,
  menuUnknown: 'Waiting to be sent',
  line: (counts) => `${things(counts)} ${are(counts)} kept on this device, not sent yet. Only this Outlook sends ${them(counts)}.`,
  doubtful: (counts) => `${things(counts)} ${are(counts)} kept on this device until we know that ${total(counts) === 1 ? 'it' : 'they'} arrived. Only this Outlook sends ${them(counts)}.`,
  onlyHere: (counts) => `${things(counts)} ${are(counts)} in this panel only, not sent yet. Do not close the panel.`,
  numberFollows: (count) => `${many(count, 'incident is', 'incidents are')} with the managers. Only the number is missing.`,
  stuck: 'Something will not go through by itself.',
  unreadable: (counts) => `${things(counts)} on this device cannot be read.`,
  see: 'See what waits',
  send: 'Send now',
  sending: 'Sending…',
  sent: (references, contacts) => `Sent: ${[...references, ...(contacts > 0 ? [many(contacts, 'contact', 'contacts')] : [])].join(', ')}.`,
  heading: 'Waiting to be sent',
  looking: 'Looking at what is kept on this device…',
  empty: 'Nothing waits on this device, in this Outlook.',
  where: 'What you logged on another device, or in another Outlook, waits there and is sent from there.',
  incident: (about, when) => `Incident about ${about}, ${when}`,
  contact: (what, about, when) => `${what}, ${about}, ${when}`,
  nobody: 'an unknown sender',
  fate: {
    again: 'It is kept on this device, in this Outlook only. We try again while this panel is open, and when you next open it here.',
    signIn: 'It is kept on this device, in this Outlook only, and sent when you have signed in here.',
    notYet: 'It is kept on this device, in this Outlook only, and is sent while this panel is open.',
    onlyHere: 'It is in this panel only. Do not close the panel: we try again while it is open. You can copy the text where you see what waits.',
  },
  fateStuck: (owner) => `It is kept on this device, but it will not go through by itself. Copy the text and tell ${owner}.`,
  arrived: {
    unknown: 'It may have arrived already. We look before we send it again, so that it is there once.',
    yes: 'The managers have it. Only its number is missing.',
  },
  gone: 'No longer waiting on this device',
  goneTodo: 'It was sent from another window, or removed from this device. Your incidents about this sender show whether it was logged.',
  copy: 'Copy the text',
  copied: 'Copied',
  copyFailed: 'Could not copy. Write down what matters before you close the panel.',
  tellOwner: (owner) => `Tell ${owner}`,
  unreadableTodo: (owner) =>
    `It was written by an earlier version, or its key is gone from this browser. It cannot be shown or sent from here. If something you logged is missing, log it again, or ask ${owner}.`,
  removeUnreadable: 'Remove what cannot be read',
  unknown: {
    happened: 'This device does not say what it keeps for us.',
    safe: 'We do not know whether anything waits here, and we changed nothing.',
    todo: 'Try again. If it goes on, ask IT whether the browser may keep data for Outlook.',
  },
};

export const enKept: KeptWording = {
  menu: 'Remove what is kept on this device',
  heading: 'What is kept on this device',
  looking: 'Looking at what is kept on this device…',
  what: (days) =>
    `What you have begun and not logged is kept in this browser for ${days} days, sealed so that only this panel with your account reads it. What waits to be sent is kept until it is sent.`,
  nothing: 'Nothing is kept on this device.',
  unfinished: (count) => `${many(count, 'entry is', 'entries are')} not finished.`,
  unfinishedUnreadable: (count) => `${many(count, 'unfinished entry', 'unfinished entries')} on this device cannot be read.`,
  index: 'Sealed lists of code marks show of which addresses nothing is kept, and which entries were sent from here. They hold no names and no addresses.',
  waiting: (counts) => `${things(counts)} ${are(counts)} not sent yet.`,
  lost: 'What you remove cannot be brought back.',
  remove: 'Remove it all',
  removing: 'Removing…',
  sure: 'Yes, remove it all',
  keep: 'Keep it',
  removed: 'Removed. Nothing is kept on this device any more.',
  notRemoved: {
    happened: 'This device does not let us remove everything.',
    safe: 'What is kept there is still sealed: only this panel with your account reads it.',
    todo: 'Try again. If it goes on, clear the site data of Outlook in this browser.',
  },
  notKept: {
    happened: 'This device does not let us keep what you type.',
    safe: 'It stays here as long as the panel is open, and is lost if you close it before it is sent.',
    todo: 'Write longer texts elsewhere first, or ask IT to let Outlook keep data in this browser.',
  },
};

export const enOwnSteps: OwnStepsWording = {
  undoFor: (minutes) => `You can take it back for ${minutes} minutes, unless a manager deals with it first.`,
  undoing: 'Taking it back…',
  tooLate: 'It is too late to take it back here. Ask your manager or the register owner.',
  undoChanged: {
    happened: 'Somebody dealt with this incident meanwhile.',
    safe: 'It stands as it was logged.',
    todo: 'Ask your manager if it should not count.',
  },
  takenBack: 'Taken back. It no longer waits for a manager; the list keeps a record that it was there. Change it and log it again, or go back and discard it.',
  added: 'You added',
  words: 'What you want to add',
  wordsHint: 'It is added below what you logged, with today’s date. The customer may see this if they ask for their data.',
  wordsTooLong: (limit) => `Use at most ${limit.toLocaleString('en-GB')} characters`,
  sending: 'Sending…',
  againChanged: {
    happened: 'Somebody changed this incident meanwhile.',
    safe: 'Nothing was overwritten. What you typed is still here.',
    todo: 'Read above how it stands now, then send again if it is still needed.',
  },
  again: 'Sent again. A manager will read it.',
  claimUnknown: 'We could not check whether a colleague logged this message.',
  claimUnknownInForm:
    'We could not check whether a colleague logged this message already. You can log it all the same: if somebody did, your account is added to theirs.',
};
