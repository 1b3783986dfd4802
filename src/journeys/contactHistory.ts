import type { Contact, RequestedAdjustment } from '../domain/contact.ts';
import type { EmailAddress } from '../domain/emailAddress.ts';
import { contactPattern, type ContactPattern } from '../policy/contact/contactPattern.ts';
import { today } from '../ports/clock.ts';
import type { Outside } from '../ports/outside.ts';
import type { Problem, Result } from '../ports/problem.ts';

/** A source of the history and whether it was read. */
export interface Source {
  /** `own`: the person's mailbox; `log`: what colleagues wrote down; else a shared mailbox's address. */
  readonly source: 'own' | 'log' | EmailAddress;
  /** The shared mailbox's name. */
  readonly name?: string;
  /** Why it could not be read. Absent where it was. */
  readonly problem?: Problem;
  /** False where it holds more than was read. */
  readonly complete: boolean;
}

export interface ContactHistory {
  /** Newest first, each mail once. */
  readonly contacts: readonly Contact[];
  readonly requested: readonly RequestedAdjustment[];
  readonly pattern: ContactPattern;
  readonly sources: readonly Source[];
}

/** Everything the person may open about an address. A source that cannot be read is named and hides no other. */
export async function contactHistory(
  { mail, contactLog, clock, configuration }: Pick<Outside, 'mail' | 'contactLog' | 'clock' | 'configuration'>,
  address: EmailAddress,
  signal?: AbortSignal,
): Promise<ContactHistory> {
  const mailboxes = [{ source: 'own' as const }, ...configuration.mailboxes.map(({ address: source, name }) => ({ source, name }))];
  const [log, ...mails] = await Promise.all([
    contactLog.entriesFor(address, signal),
    ...mailboxes.map(({ source }) => mail.contactsWith(address, source, signal)),
  ]);
  const contacts = [
    ...(log.ok ? log.value.contacts : []),
    ...mails.flatMap((answer) => (answer.ok ? answer.value.contacts : [])),
  ];
  const newestFirst = once(contacts).sort((one, other) => (one.at < other.at ? 1 : -1));
  const { timeZone } = configuration.council;
  return {
    contacts: newestFirst,
    requested: log.ok ? log.value.requested : [],
    pattern: contactPattern(newestFirst, today(clock, timeZone), timeZone),
    sources: [
      ...mailboxes.map((mailbox, index) => ({ ...mailbox, ...readState(mails[index]) })),
      { source: 'log', ...(log.ok ? { complete: true } : { complete: false, problem: log.problem }) },
    ],
  };
}

function readState(answer: Result<{ readonly complete: boolean }> | undefined): { complete: boolean; problem?: Problem } {
  if (answer?.ok) return { complete: answer.value.complete };
  return answer ? { complete: false, problem: answer.problem } : { complete: false };
}

/** The same mail lies in several mailboxes; the first mention counts. */
function once(contacts: readonly Contact[]): Contact[] {
  return [...new Map([...contacts].reverse().map((contact) => [contact.id, contact])).values()];
}
