import { automaticSubjects } from '../pack/mailPrefixes.ts';

/**
 * Whether no person wrote a message: an automatic reply, a failed delivery. Told by how its subject begins, all that a search of
 * the mailboxes gives. Such a message counts nowhere.
 */
export function isAutomatic({ subject }: { readonly subject: string }): boolean {
  return automaticSubjects.some((beginning) => subject.trim().toLowerCase().startsWith(beginning));
}
