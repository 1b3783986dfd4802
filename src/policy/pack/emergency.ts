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

/** Where somebody was upset and nothing else: one click, a note in the history, no incident. */
export const upsetOnly: { readonly label: string; readonly note: string } = {
  label: 'Upset, but no incident',
  note: 'The customer was upset. No incident.',
};

/** Before a hurried message is met with a timescale. */
export const urgentFirst: { readonly question: string; readonly sentence: string } = {
  question: 'Could somebody be in danger, or without a home tonight?',
  sentence: 'Then act on that first. The time we usually take does not count.',
};

/** Words in a subject that bring up `urgentFirst`, in English and Welsh, lower case. The prompt is shown and nothing is recorded. */
export const urgentWords: readonly string[] = [
  'emergency', 'urgent', 'danger', 'homeless', 'nowhere to sleep', 'evicted', 'gas leak', 'smell gas', 'fire', 'flood', 'no heating',
  'safeguarding', 'unsafe', 'not safe', 'child at risk', 'suicide', 'kill myself',
  'argyfwng', 'brys', 'perygl', 'digartref', 'nwy', 'llifogydd', 'diogelu', 'tân',
];
