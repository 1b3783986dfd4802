import type { Contact } from '../../domain/contact.ts';
import { dayOf, type Day } from '../../domain/day.ts';
import type { SourceCount } from '../../domain/patternRecord.ts';
import { forwardedCopies, isCounted } from './contactGroups.ts';

/** A mailbox, or the log of contacts (`mailbox` absent), under the name it has on the screen. */
export interface NamedSource {
  readonly name: string;
  readonly mailbox?: string;
  readonly complete: boolean;
}

/** Both days are included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** What came and went in a period, source by source. Each contact counts once, in the first source that has it. */
export function sourceCounts(contacts: readonly Contact[], sources: readonly NamedSource[], { from, to }: Period, timeZone: string): readonly SourceCount[] {
  const copies = forwardedCopies(contacts);
  const within = contacts.filter((contact) => {
    const day = dayOf(contact.at, timeZone);
    return isCounted(contact) && !copies.has(contact.id) && from <= day && day <= to;
  });
  return sources.map(({ name, mailbox, complete }) => {
    const here = within.filter((contact) => contact.mailbox === mailbox);
    const of = (direction: Contact['direction']) => here.filter((contact) => contact.direction === direction).length;
    return { source: name, received: of('in'), sent: of('out'), complete };
  });
}
