import type { Consequence } from '../../domain/patternRecord.ts';

/** `right`: everyone may do it. `pressure`: may be pressing us. `threat`: is logged as one. `safety`: somebody needs help first. */
export type Meaning = 'right' | 'pressure' | 'threat' | 'safety';

/** What it means when a customer names a consequence. A person chooses the row; nothing is read out of a message. */
export const consequenceMeanings: Readonly<Record<Consequence, { readonly label: string; readonly means: Meaning; readonly sentence: string }>> = {
  legalAction: { label: 'Going to law', means: 'right', sentence: 'That is the customer’s right. It is no incident.' },
  press: { label: 'Telling the press or posting about it', means: 'right', sentence: 'That is the customer’s right. It is no incident.' },
  ombudsman: { label: 'Complaining, or going to the ombudsman', means: 'right', sentence: 'That is the customer’s right. Tell them how.' },
  electedMember: { label: 'Going to a councillor, a member of parliament or of the Senedd', means: 'right', sentence: 'That is the customer’s right. It is no incident.' },
  otherPressure: { label: 'Something else, unless we do as they ask', means: 'pressure', sentence: 'Say in the explanation what it was.' },
  harmToOthers: { label: 'Harm to somebody', means: 'threat', sentence: 'That is a threat, however it is put. Log it as one now: safety comes first.' },
  harmToSelf: { label: 'Harm to themselves', means: 'safety', sentence: 'Somebody may need help now. Follow the safeguarding route. It is never counted against them.' },
};
