import { emptyWords, forwardPrefixes, replyPrefixes } from '../pack/mailPrefixes.ts';

/** A subject in the forms that are compared: lower case, spaces single. */
export interface Subject {
  /** With what mail programs put before it. */
  readonly whole: string;
  /** Without: what it is about. */
  readonly text: string;
  /** A mail program says that somebody answers with it. */
  readonly isReply: boolean;
  /** The whole subject of what somebody passes on. An answer to what was passed on passes on nothing. */
  readonly passedOn?: string;
}

const prefix = new RegExp(`^(${[...replyPrefixes, ...forwardPrefixes].join('|')})(?:\\[\\d+\\])?\\s*:\\s*`);

/** A whole subject in the form that is compared. */
export function plainSubject(subject: string): string {
  return subject.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

export function subjectOf(subject: string): Subject {
  const whole = plainSubject(subject);
  const first = prefix.exec(whole);
  let text = whole;
  for (let found = first; found; found = prefix.exec(text)) text = text.slice(found[0].length);
  const word = first?.[1] ?? '';
  return { whole, text, isReply: replyPrefixes.includes(word), ...(first && forwardPrefixes.includes(word) ? { passedOn: whole.slice(first[0].length) } : {}) };
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

/** The same, each worked out once however many messages have the subject. */
export interface SubjectReader {
  readonly subject: (title: string) => Subject;
  readonly keys: (bare: string) => readonly string[];
}

export function subjectReader(): SubjectReader {
  return { subject: once(subjectOf), keys: once(subjectKeys) };
}

function once<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = work(text);
    known.set(text, value);
    return value;
  };
}
