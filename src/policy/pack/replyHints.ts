/** What staff read when the wanted language is not ready. */
export const translationRefusals = {
  needsTranslation: {
    label: 'Needs a translator',
    sentence: 'There is no approved version of this letter in that language. Ask for a translation; do not send the English one in its place.',
  },
} as const;

/** What staff read before they use a way of contact that may not be what was agreed. */
export const contactWarnings = {
  unsafe: {
    label: 'Is this way safe?',
    sentence: 'Safe contact rules are agreed. Check that this way is safe before you use it, and put no detail in the subject or on the envelope.',
  },
  callFirst: { label: 'Call, do not write', sentence: 'A written reply by itself is not what was agreed. Call first.' },
  postInstead: { label: 'Post, not e-mail', sentence: 'Post was agreed. Print this and post it.' },
  notByVoice: { label: 'No voice calls', sentence: 'A voice call is not what was agreed. Use sign language, text relay or writing.' },
} as const satisfies Readonly<Record<string, { readonly label: string; readonly sentence: string }>>;
export type ContactWarning = keyof typeof contactWarnings;

/** Working days more, where extra time was agreed. A default of ours, not of the policy; the council sets its own. */
export const usualExtraWorkingDays = 10;

/** Stands beside a day that the customer has to meet. */
export const extraTimeHint = (workingDays: number): string =>
  `Extra time is agreed: name a day ${workingDays} working days later than usual.`;
