import type { ProblemKind } from '../../ports/problem.ts';
import type { ProblemSentence } from './problemSentence.ts';

const nothingLost = 'Nothing you wrote is lost.';
const replySafe = 'You can still read and reply.';

/** What happened · what is safe · what to do, for everything that can be expected to go wrong. */
export const enProblems: Readonly<Record<ProblemKind, ProblemSentence>> = {
  offline: { happened: 'This device has no connection.', safe: nothingLost, todo: 'Try again when you are connected.' },
  noAnswer: { happened: 'Microsoft 365 did not answer in time.', safe: nothingLost, todo: 'Try again in a moment.' },
  unavailable: { happened: 'We could not reach Microsoft 365.', safe: nothingLost, todo: 'Try again in a few minutes.' },
  throttled: { happened: 'Microsoft 365 is busy and asked us to wait.', safe: nothingLost, todo: 'Try again in a minute.' },
  refused: {
    happened: 'You do not have access to this.',
    safe: replySafe,
    todo: 'Ask the register owner for access if your work needs it.',
  },
  missing: {
    happened: 'What we looked for is not there any more.',
    safe: replySafe,
    todo: 'Try again. If it stays away, tell the register owner.',
  },
  changed: { happened: 'Somebody changed this meanwhile.', safe: nothingLost, todo: 'Try again to see how it stands now.' },
  malformed: {
    happened: 'Microsoft 365 answered in a way we do not understand.',
    safe: 'We show nothing that we are not sure of.',
    todo: 'Try again. If it goes on, tell the register owner.',
  },
  signInNeeded: { happened: 'Microsoft 365 asks you to sign in.', safe: replySafe, todo: 'Press “Sign in”.' },
  signInCancelled: { happened: 'The sign-in was closed before it was finished.', safe: replySafe, todo: 'Press “Sign in” to start again.' },
  signInUnavailable: {
    happened: 'This version of Outlook offers no way to sign in here.',
    safe: replySafe,
    todo: 'Use Outlook on the web or the new Outlook, or ask the register owner.',
  },
  notSupported: {
    happened: 'Outlook cannot do this here.',
    safe: nothingLost,
    todo: 'Copy the text and paste it into your reply.',
  },
  storageBlocked: {
    happened: 'This device does not let us keep anything.',
    safe: 'What you wrote is still on the screen. Do not close the panel.',
    todo: 'Try again now. If it does not work, copy your text and tell your manager.',
  },
};

export const enUnreadable: ProblemSentence = {
  happened: 'Outlook did not say which message is selected.',
  safe: 'We show nothing that we are not sure of.',
  todo: 'Press “Try again”, or select the message once more.',
};
