import type { ReviewsWording } from './reviewsWording.ts';

export const enReviews: ReviewsWording = {
  empty: 'No review is due in the next 30 days.',
  due: 'Due in 30 days, and overdue',
  overdue: (since) => `Overdue since ${since}`,
  dueOn: (day) => `Due ${day}`,
  remind: 'Remind',
  remindSubject: (ref) => `Review of ${ref}`,
  remindText: (ref, link, sentence) => `${sentence}\n\n${ref}: ${link}`,
  reminded: 'The message is open in Outlook: read it and send it. The reminder is noted.',
  notNoted: 'The message is open in Outlook. The register does not know of the reminder yet: “Try again” notes it and opens no second message.',
  noticeSent: (day) => `Customer asked on ${day}`,
  noticeDue: 'Ask the customer what they think',
  to: (role) => `To: ${role}`,
  addressee: 'E-mail address',
  addresseeHint: 'The reminder holds the reference and the link, and nothing about the customer.',
};
