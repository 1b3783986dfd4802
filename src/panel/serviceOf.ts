import type { Configuration } from '../ports/configuration.ts';
import type { FormSubject } from './subject.ts';

/** The service of the mailbox a message lies in, where it has one. */
export function serviceOf({ message }: FormSubject, { mailboxes }: Pick<Configuration, 'mailboxes'>): string | undefined {
  return mailboxes.find(({ address }) => address === message?.mailbox)?.service;
}
