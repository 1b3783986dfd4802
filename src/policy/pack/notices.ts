/** Who hears of an incident beside those who read the list. */
export const noticeRecipients = ['serviceManager', 'healthAndSafety', 'democraticServices', 'siteManager'] as const;
export type NoticeRecipient = (typeof noticeRecipients)[number];

/** What each is asked. The reference is added and nothing else: no name, no address, no word of the message. */
export const noticeTexts: Readonly<Record<NoticeRecipient, { readonly label: string; readonly sentence: string }>> = {
  serviceManager: { label: 'The service’s manager', sentence: 'Please read this incident today, speak to the reporter and offer support.' },
  healthAndSafety: { label: 'Health and safety', sentence: 'Please look at this incident today: it may bear on somebody’s safety.' },
  democraticServices: { label: 'Democratic Services', sentence: 'This incident happened at a council meeting.' },
  siteManager: { label: 'Whoever looks after the building', sentence: 'This incident happened at one of your buildings.' },
};
