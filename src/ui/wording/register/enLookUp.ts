import type { LookUpWording } from './lookUpWording.ts';

export const enLookUp: LookUpWording = {
  heading: 'Look up a caller',
  field: 'E-mail address or telephone number',
  hint: 'The whole address or number, exactly. Names are not searched.',
  button: 'Look up',
  answerAbout: (key) => `What is agreed about ${key}`,
  sharedHeading: 'Arrangement',
  notInForce: (reference) => `No arrangement with the reference ${reference} is in force today. Reply as usual.`,
  shownByReference: 'You followed a link to this arrangement. It says what to do, and not whom it is about.',
  nameless: 'To see whether it concerns the person you are dealing with, look up their address or number.',
  another: 'Look up a caller',
  requestsUnread: 'Could not read what was asked for and is not agreed yet.',
};
