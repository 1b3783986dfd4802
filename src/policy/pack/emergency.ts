export interface SafetyStep {
  readonly text: string;
  /** To ring, where there is a number. */
  readonly telephone?: string;
}

/** First and open as soon as a threat is chosen. General advice: a council puts its own beside it. */
export const safetyAdvice: { readonly question: string; readonly steps: readonly SafetyStep[]; readonly noHurry: string } = {
  question: 'Are you safe now?',
  steps: [
    { text: 'In danger now? Leave if you can and ring 999.', telephone: '999' },
    { text: 'Not in danger now, but the police should know? Ring 101.', telephone: '101' },
    { text: 'Tell your manager today, whatever time it is.' },
    { text: 'Keep the message. Do not answer it alone.' },
  ],
  noHurry: 'You need not finish this form first. What you have typed stays here.',
};

/** After an incident was logged. */
export const afterLogging: { readonly colleagueReplies: string; readonly support: string } = {
  colleagueReplies: 'You need not answer this message yourself. Ask a colleague or your manager to reply.',
  support: 'If this stays with you, talk to somebody. These people are there for you:',
};

/** What stays open to every customer, whatever was agreed. */
export const alwaysOpen: readonly string[] = [
  'Emergencies',
  'Safeguarding of children and adults',
  'Payments',
  'Requests for information and personal data',
  'Services that the law requires',
];
