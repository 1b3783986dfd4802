import type { FirstWording } from './firstWording.ts';

/** British English, plain words. */
export const enFirst: FirstWording = {
  locale: 'en-GB',
  title: 'Fair Contact',
  status: {
    checking: 'Checking…',
    none: 'No arrangement in force',
    noneChecked: (time) => `checked ${time}`,
    inForce: 'Arrangement in force',
    reviewOverdue: (since) => `Review overdue since ${since}: ask the owner before relying on it`,
    contested: 'The customer says this is wrong: being looked at',
    anotherMatter: (scope) => `An arrangement covers ${scope}. Other matters: reply as usual`,
    mayMatch: 'This address may belong to a customer we know. The register owner has not confirmed it yet',
    sharedAddress: 'Several people use this address. Confirm who you are dealing with by your usual identity route',
    severalCustomers: 'The register has this address for several customers. Confirm who you are dealing with by your usual identity route',
    colleague: 'This is a colleague. Who is this about?',
    relay: 'A web form sent this. Who is this about?',
    ownMailbox: 'We sent this ourselves. Who is this about?',
    couldNotCheck: 'Could not check.',
    lastChecked: (time) => `Last checked ${time}`,
    noMessage: 'Select a message, or look up a caller',
    notSupported: 'This kind of item has no sender to check',
  },
  sender: {
    unnamed: 'No name given',
    sentBy: (who, onBehalfOf) => `Sent by ${who} for ${onBehalfOf}`,
    caller: 'Look-up',
    about: (address) => `About ${address}, as you chose`,
    changeAbout: 'Choose somebody else',
    colleagueConduct: 'For conduct between colleagues, speak to your manager or HR. This panel is about customers.',
    more: 'More',
    refresh: 'Refresh',
    aboutPanel: 'About this panel',
    lookUpCaller: 'Look up a caller',
  },
  start: {
    configurationMissing: {
      happened: 'We could not load the settings of your council.',
      safe: 'Your mail is not touched. No sender has been checked.',
      todo: 'Check your connection and press “Try again”. If it comes back, tell IT that config.json cannot be reached.',
    },
    configurationWrong: {
      happened: 'The settings of your council are not complete.',
      safe: 'Your mail is not touched. No sender has been checked.',
      todo: 'Tell IT what stands below.',
    },
    hostMissing: {
      happened: 'This page works inside Outlook only.',
      safe: 'Nothing was opened or changed.',
      todo: 'Open a message in Outlook and press “Fair Contact” above it.',
    },
    hostSilent: {
      happened: 'Outlook did not answer.',
      safe: 'Your mail is not touched. No sender has been checked.',
      todo: 'Press “Try again”, or close and reopen the panel.',
    },
    unexpected: {
      happened: 'The panel could not start.',
      safe: 'Your mail is not touched. No sender has been checked.',
      todo: 'Press “Try again”. If it comes back, tell IT.',
    },
  },
  unexpected: {
    happened: 'This part of the panel stopped working.',
    safe: 'Your mail is not touched. We show nothing that we are not sure of.',
    todo: 'Press “Try again”. If it comes back, tell the register owner.',
  },
  partMissing: {
    happened: 'This part of the panel could not be loaded.',
    safe: 'Nothing you wrote is lost.',
    todo: 'Check your connection and press “Try again”.',
  },
  tryAgain: 'Try again',
};
