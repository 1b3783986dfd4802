/** What mail programs put before a subject that is answered or passed on, in English and Welsh, lower case, without the colon. */
export const replyPrefixes: readonly string[] = ['re', 'ynghylch', 'ateb'];
export const forwardPrefixes: readonly string[] = ['fw', 'fwd', 'ymlaen'];

/** How the subjects of automatic replies and failed deliveries begin, in English and Welsh, lower case. */
export const automaticSubjects: readonly string[] = [
  'automatic reply:', 'automatic response:', 'auto reply:', 'auto-reply:', 'autoreply:', 'out of office:', 'undeliverable:', 'undelivered mail',
  'delivery status notification', 'mail delivery failed',
  'ateb awtomatig:', 'ymateb awtomatig:', 'allan o’r swyddfa:', "allan o'r swyddfa:",
];

/**
 * What mail programs put before the subject of a message when they tell of it unasked: before one from the other side, or before one
 * of the same writer, in English, lower case. Any person may begin a subject like that.
 */
export const receiptSubjects: Readonly<Record<'ofTheOtherSide' | 'ofTheSameSide', readonly string[]>> = {
  ofTheOtherSide: ['read:', 'not read:', 'delivered:'],
  ofTheSameSide: ['recall:'],
};

/** Words that say nothing about what a message is about, in English and Welsh, lower case. */
export const emptyWords: ReadonlySet<string> = new Set([
  'a', 'about', 'again', 'an', 'and', 'at', 'by', 'for', 'from', 'in', 'is', 'my', 'no', 'of', 'on', 'our', 'please', 'regarding', 'still', 'the', 'to',
  'update', 'urgent', 'was', 'with', 'your',
  'am', 'ar', 'ac', 'at', 'eto', 'ein', 'ei', 'fy', 'gan', 'gyda', 'i', 'mewn', 'o', 'y', 'yn', 'yr',
]);
