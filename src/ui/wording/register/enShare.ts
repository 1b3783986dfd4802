import type { ProblemSentence } from '../problemSentence.ts';
import { enShell } from './enShell.ts';
import type { ShareWording } from './shareWording.ts';

const kinds = { arrangement: 'Arrangement', incident: 'Incident', customer: 'Customer record' } as const;
const nothingPosted = 'Nothing was posted.';
const copyInstead = 'You can copy the link and paste it yourself.';
const maybePosted: ProblemSentence = {
  happened: 'Teams did not answer.',
  safe: 'The card may be in the channel all the same.',
  todo: 'Look in the channel before you post again.',
};
const refused: ProblemSentence = { happened: 'You may not do this in Teams.', safe: nothingPosted, todo: copyInstead };
const signInNeeded: ProblemSentence = { happened: 'Teams asks you to sign in before you post from here.', safe: nothingPosted, todo: `Press “Sign in”. ${copyInstead}` };

/** With the safe part put right for something that posts nothing until it is told to. */
const beforePosting: ShareWording['teamsProblem'] = {
  ...enShell.problem,
  refused: { happened: 'You may not read your teams from here.', safe: nothingPosted, todo: copyInstead },
  signInNeeded: { happened: 'Teams asks you to sign in before your teams can be shown here.', safe: nothingPosted, todo: `Press “Sign in”. ${copyInstead}` },
};

export const enShare: ShareWording = {
  share: 'Share',
  heading: 'Share in a channel',
  title: ({ kind, reference }) => `${kinds[kind]} ${reference}`,
  text: 'A colleague would like you to look at this in the Fair Contact register. You see there what your role allows.',
  linkLabel: 'Open in the register',
  preview: 'What the channel will read',
  noNames: 'No name, no address and no reason is posted. Please add none in your replies.',
  team: 'Team',
  channel: 'Channel',
  choose: 'Choose…',
  loadingTeams: 'Looking up your teams…',
  loadingChannels: 'Looking up the channels…',
  noTeams: 'You are not a member of any team. You can copy the link and paste it yourself.',
  post: 'Post',
  postIn: (channel) => `Post in ${channel}`,
  posting: 'Posting…',
  posted: (channel) => `Posted in ${channel}. You can delete the post there.`,
  copyLink: 'Copy link',
  copied: 'Copied.',
  notCopied: 'This device does not let us copy. Select the link below and copy it.',
  linkItself: 'Link',
  cancel: 'Cancel',
  signIn: 'Sign in',
  tryAgain: 'Try again',
  teamsProblem: beforePosting,
  postProblem: {
    ...enShell.problem,
    offline: { happened: 'This device has no connection, or the answer was lost.', safe: maybePosted.safe, todo: maybePosted.todo },
    noAnswer: maybePosted,
    unavailable: { ...maybePosted, happened: 'Teams could not confirm the post.' },
    malformed: { ...maybePosted, happened: 'Teams answered in a way we do not understand.' },
    refused,
    missing: { happened: 'The channel is not there any more.', safe: nothingPosted, todo: `Choose another one. ${copyInstead}` },
    signInNeeded,
    signInCancelled: { ...enShell.problem.signInCancelled, safe: nothingPosted },
    notSupported: { happened: 'This cannot be posted.', safe: nothingPosted, todo: copyInstead },
  },
};
