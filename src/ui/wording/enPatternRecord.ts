import type { PatternRecordWording } from './patternRecordWording.ts';

const countOf =
  (who: string): PatternRecordWording['count'] =>
  (source, received, sent, complete) =>
    `${source}: ${complete ? '' : 'at least '}${received} from ${who}, ${sent} to ${who}`;

export const enPatternRecord: PatternRecordWording = {
  make: 'Make a contact-pattern record',
  severalPeople: 'A contact-pattern record is about one person, and the register does not have this address as one person’s. So none can be made of it.',
  heading: 'Contact-pattern record',
  intro: 'Facts about contact over time, for a manager to read. Nothing is decided about the customer by it.',
  unfinished: 'Contact-pattern record',
  counted: 'What was counted',
  period: 'Period',
  days: (days) => `The last ${days} days`,
  fromTo: (from, to) => `${from} to ${to}`,
  count: countOf('the customer'),
  moreKnown: 'Other numbers are known now than when this record was begun.',
  anothers: 'Since this record was begun the register says that this address is another customer’s, or nobody’s. Count again before you send it, and read what you wrote.',
  countAgain: 'Count again',
  countedAgain: 'Counted again.',
  service: 'Service',
  chooseService: 'Choose a service',
  matter: 'Matter',
  matterHint: 'One matter of one customer, such as “Fence at 12 Elm Road”. Make another record for another matter.',
  behaviours: 'What it is about',
  behavioursHint: 'Choose what the messages show. Describe what was done, not the person.',
  earlier: 'What we explained before',
  earlierHint: 'Answers the customer had in this period, so that somebody can look them up.',
  answerNumber: (number) => `Answer ${number}`,
  reference: 'Reference or subject',
  on: 'Sent on',
  whatWasExplained: 'What it explained',
  addAnswer: 'Add another answer',
  removeAnswer: (number) => `Remove answer ${number}`,
  notChecked: 'What nobody looked at',
  notCheckedHint: 'Mailboxes, colleagues and ways of contact that are not in the numbers.',
  notCheckedAlways: (webForms) => `Colleagues’ own mailboxes, online archives, and calls${webForms ? ' and web forms' : ''} that nobody wrote down.`,
  usersUnknown: 'It is not known whether several people use this address.',
  notReadNow: (sources) => `Could not be read: ${sources}.`,
  notReadWhole: (sources) => `There may be more than was read in: ${sources}.`,
  notCheckedElsewhere: (others, atLeast) => {
    if (others === undefined) return 'Whether the customer uses other addresses could not be checked.';
    const which = atLeast ? `at least ${others} other ${others === 1 ? 'address' : 'addresses'}` : others === 1 ? 'another address' : `${others} other addresses`;
    return `E-mails with ${which} of the customer are not counted.`;
  },
  lateness: 'Were our own answers late?',
  latenessAnswer: { late: 'Yes', notLate: 'No', notKnown: 'Not known' },
  latenessNote: 'How we were late',
  needs: 'Did you think of what may make contact hard for the customer?',
  needsAnswer: { yes: 'Yes', noInformation: 'Yes, but nothing is known', no: 'No' },
  needsNote: 'What was considered, and done about it',
  needsHint: 'What we do, such as large print; no diagnosis. The customer may see this if they ask for their data.',
  urgentCheck: 'Is anything behind the hurry urgent: danger, homelessness, another emergency?',
  urgentAnswer: { nothingUrgent: 'I checked: nothing urgent', urgent: 'Yes, something is urgent' },
  text: {
    rule: 'The rule or reason that stands against it',
    body: 'Whose task it is',
    whyItWouldNotChange: 'Why it would not change the answer',
    representedParty: 'For whom they say they act, and what shows it or not',
  },
  offer: 'What we offered to settle it, such as mediation',
  offerOn: 'Offered on',
  newOrSame: 'Is it new, or the same matter?',
  newOrSameAnswer: { same: 'The same matter', new: 'Something new', notSure: 'Not sure' },
  newOrSameWhy: 'Why it is the same',
  routeStage: 'Stage of the complaint or appeal that we named',
  routeDeadline: 'Its last day',
  consequences: 'What the customer said would follow',
  seen: 'The customer may see this record if they ask for their data.',
  limit: (sentence, limit) => `${sentence} (${limit})`,
  advice: (sentence) => `To think about: ${sentence}`,
  submitting: 'Sending…',
  discard: 'Discard',
  keptHere: 'The record is kept on this device as a draft. Nothing of it is lost.',
  sent: (reference, sentence) => `${reference}: ${sentence}`,
};

export const enPatternRecordOfAddress: PatternRecordWording = {
  ...enPatternRecord,
  count: countOf('this address'),
  notCheckedElsewhere: () => 'E-mails with other addresses of whoever writes from this one are not counted.',
};
