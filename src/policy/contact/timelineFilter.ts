import type { ArrangementCard } from '../../domain/card.ts';
import type { Contact, ContactMethod } from '../../domain/contact.ts';
import type { TimelineEntry } from './timeline.ts';

/** What a person looks for in the time line. */
export interface TimelineFilter {
  /** Words that must all stand in a title, a colleague's name, a matter or a reference. Capitals and accents do not count. */
  readonly words: string;
  readonly method?: ContactMethod | 'incident' | undefined;
  readonly matter?: string | undefined;
}

/** The entries a filter leaves. A conversation stays with those of its mails that fit. */
export function filtered(entries: readonly TimelineEntry[], { words, method, matter }: TimelineFilter): readonly TimelineEntry[] {
  const wanted = plain(words).split(' ').filter((word) => word !== '');
  const says = (...texts: readonly (string | undefined)[]): boolean => {
    const text = plain(texts.filter((each) => each !== undefined).join(' '));
    return wanted.every((word) => text.includes(word));
  };
  const fits = (contact: Contact): boolean =>
    (method === undefined || methodOf(contact) === method) && (matter === undefined || contact.matter === matter) && says(contact.title, contact.colleague, contact.matter);
  return entries.flatMap((entry): readonly TimelineEntry[] => {
    switch (entry.kind) {
      case 'contact':
        return fits(entry.contact) ? [entry] : [];
      case 'conversation': {
        const left = entry.contacts.filter(fits);
        const [newest] = left;
        if (newest === undefined) return [];
        return [left.length === 1 ? { kind: 'contact', key: entry.key, at: newest.at, contact: newest } : { ...entry, at: newest.at, contacts: left }];
      }
      case 'ownIncident':
      case 'incident':
        return (method === undefined || method === 'incident') && matter === undefined && says(entry.incident.reference) ? [entry] : [];
      case 'arrangement':
        return method === undefined && (matter === undefined || entry.card.matter === matter) && says(entry.card.ref, entry.card.matter, ...scopeOf(entry.card)) ? [entry] : [];
    }
  });
}

/** Ways of contact and matters that stand in a time line, for those who choose among them. */
export function choicesIn(entries: readonly TimelineEntry[]): { readonly methods: readonly (ContactMethod | 'incident')[]; readonly matters: readonly string[] } {
  const methods = new Set<ContactMethod | 'incident'>();
  const matters = new Set<string>();
  for (const entry of entries) {
    if (entry.kind === 'ownIncident' || entry.kind === 'incident') methods.add('incident');
    const contacts = entry.kind === 'conversation' ? entry.contacts : entry.kind === 'contact' ? [entry.contact] : [];
    for (const contact of contacts) {
      const method = methodOf(contact);
      if (method !== undefined) methods.add(method);
      if (contact.matter !== undefined) matters.add(contact.matter);
    }
    if (entry.kind === 'arrangement' && entry.card.matter !== undefined) matters.add(entry.card.matter);
  }
  return { methods: [...methods], matters: [...matters].sort((one, other) => one.localeCompare(other)) };
}

/** A note beside a message is no way of contact. */
function methodOf({ method, noteOnly }: Contact): ContactMethod | undefined {
  return noteOnly === true ? undefined : method;
}

function scopeOf({ services }: ArrangementCard): readonly string[] {
  return services === 'all' ? [] : services;
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
