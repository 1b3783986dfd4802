import type { EvidenceWording } from './evidenceWording.ts';

const keeping = { message: 'Keeping the message', file: 'Keeping the file' } as const;
const percentOf = (percent: number): string => `: ${percent} %`;

/** British English for evidence. */
export const enEvidence: EvidenceWording = {
  heading: 'Evidence (optional)',
  evidence: 'Evidence',
  keep: 'Keep a copy of this message',
  keepHint: 'The whole message with its attachments, as it came. The copy stays, whatever becomes of the message. You and those who look after incidents can read it.',
  wordsKept: 'You can leave this out: the copy of the message holds its words.',
  notHere: 'Outlook does not hand us this message, and we may not read the text of this mailbox. If you need a copy, save the message as a file and choose it here.',
  choose: 'Choose a file',
  chooseHint: (most) => `A saved message, a screenshot, a photograph, a scanned letter or a recording, of at most ${most} MB. You and those who look after incidents can read it.`,
  chosen: (name, megabytes) => `${name}, ${megabytes < 1 ? 'less than 1' : Math.round(megabytes)} MB`,
  removeFile: 'Remove this file',
  tooHeavy: (most) => `This file is larger than ${most} MB. Choose a smaller one.`,
  empty: 'There is nothing in this file. Choose another one.',
  again: 'The file you had chosen is not kept with what you have begun. Choose it again, or log the incident without it.',
  private: 'What is private has no copy in the evidence library: those who look after other incidents could read it there. Leave the message where it is and show it to the service manager.',
  unreadable: {
    happened: 'We could not read the file you chose.',
    safe: 'Nothing was sent. What you typed is still here.',
    todo: 'Choose it again, or remove it and log the incident without it.',
  },
  copying: 'Copying the message…',
  waits: {
    message: 'The copy of the message goes to the evidence library after the incident.',
    file: 'The file goes to the evidence library after the incident.',
  },
  keeping,
  percent: percentOf,
  going: (kind, percent) => `${keeping[kind]}${percentOf(percent)}`,
  kept: { message: 'The message is kept as evidence.', file: 'The file is kept as evidence.' },
  onlyHere: 'This device has no room for it: it is in this panel only. Do not close the panel before it is kept.',
  incidentStands: 'The incident does not depend on it.',
  todo: {
    again: 'We try again while this panel is open, and when you next open it here.',
    open: 'Open the message again, then try again.',
    allow: 'Allow the app to read the shared mailbox.',
    choose: 'Choose a file instead, or leave it.',
  },
  anotherOpen: 'Another message was opened before this one was copied.',
  gone: 'The message could not be copied: it is no longer where it was.',
  noFile: 'Outlook did not hand us the message.',
  allow: 'Allow reading the mailbox',
  chooseInstead: 'Choose a file instead',
  giveUp: 'Do not keep it',
  line: (count) => `The evidence of ${count === 1 ? '1 incident' : `${count} incidents`} is not in the library yet.`,
  of: (when) => `Of the incident logged on ${when}`,
  unknown: {
    happened: 'This device does not say whether evidence waits on it.',
    safe: 'We changed nothing.',
    todo: 'Try again. If it goes on, ask IT whether the browser may keep data for Outlook.',
  },
  since: (kind, when) => `${kind === 'message' ? 'Message' : 'File'} kept as evidence on ${when}`,
  howToTell: 'How to tell that it is unchanged',
  hash: (sha256) => `SHA-256 of what was added: ${sha256}`,
};
