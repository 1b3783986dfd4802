/** What an injury at work may call for. `none`: nothing that the days off alone would call for. */
export const riddorReminders = ['none', 'record', 'report', 'specified'] as const;
export type RiddorReminder = (typeof riddorReminders)[number];

/** Whole days off in a row above which a reminder is shown. Source: the published rules on reporting injuries at work. */
export const riddorDays = { record: 3, report: 7 } as const;

/** A reminder, with a link to the council's own system beside it. Whether there is a duty is for health and safety to say. */
export const riddorTexts: Readonly<Record<RiddorReminder, { readonly label: string; readonly sentence: string }>> = {
  none: { label: 'No reminder', sentence: 'Enter the injury in the council’s accident book as usual.' },
  record: { label: 'More than three days off', sentence: 'An injury like this may have to be put on record. Ask health and safety.' },
  report: { label: 'More than seven days off', sentence: 'An injury like this may have to be reported within days. Ask health and safety today.' },
  specified: { label: 'A serious injury', sentence: 'An injury like this may have to be reported at once. Ring health and safety now.' },
};
