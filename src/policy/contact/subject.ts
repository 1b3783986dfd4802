import { emptyWords, forwardPrefixes, replyPrefixes } from '../pack/mailPrefixes.ts';

/** A subject without what mail programs put before it. */
export interface BareSubject {
  /** Lower case, spaces single. */
  readonly text: string;
}

const prefix = new RegExp(`^(${[...replyPrefixes, ...forwardPrefixes].join('|')})(?:\\[\\d+\\])?\\s*:\\s*`);

/** A whole subject in the form that is compared. */
export function plainSubject(subject: string): string {
  return subject.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** What a subject is about, in the form that is compared. */
export function bareSubject(subject: string): BareSubject {
  let text = plainSubject(subject);
  for (let found = prefix.exec(text); found; found = prefix.exec(text)) text = text.slice(found[0].length);
  return { text };
}

/** Whether a mail program says that somebody answers with it. */
export function isReply(subject: string): boolean {
  return replyPrefixes.includes(prefix.exec(plainSubject(subject))?.[1] ?? '');
}

/** The whole subject of what somebody passes on, as `plainSubject`; undefined where they pass on nothing. An answer to what was passed on passes on nothing. */
export function forwardedSubject(subject: string): string | undefined {
  const text = plainSubject(subject);
  const found = prefix.exec(text);
  return found && forwardPrefixes.includes(found[1] ?? '') ? text.slice(found[0].length) : undefined;
}

/** Words two subjects must share before they count as alike. A default of ours, not of the policy. */
export const sharedLeast = 3;

/**
 * Keys of what a subject is about: its telling words, and those words with one of them left out. Two subjects are alike where
 * they share a key: they differ by one word at most. Numbers, order and empty words do not tell.
 */
export function subjectKeys(bare: string): readonly string[] {
  const found = (bare.match(/[\p{L}\p{M}’']+/gu) ?? []).filter((word) => word.length > 1 && !emptyWords.has(word));
  const words = [...new Set(found)].sort();
  const keys = words.length < sharedLeast ? [] : [words.join(' ')];
  if (words.length <= sharedLeast) return keys;
  return [...keys, ...words.map((_, left) => words.filter((__, index) => index !== left).join(' '))];
}
