import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';

export interface CouncilSize {
  /** Customers in the register, each with an arrangement that names their number. */
  readonly known: number;
  /** Senders of whom nothing is kept. */
  readonly unknown: number;
  /** Milliseconds that Graph takes for each call. */
  readonly latency?: number;
  /** Incidents that colleagues logged about the register's customers. */
  readonly incidents?: number;
  /** Mails in the person's mailbox that have nothing to do with anybody measured. */
  readonly otherMails?: number;
  /** So many customers, the first of them, have a thousand mails each in the year before, four to a conversation. */
  readonly longHistories?: number;
}

const mailbox = 'aled.rees@aberllan.example';
const four = (number: number): string => String(number).padStart(4, '0');

export const knownId = (number: number): string => `known-${four(number)}`;
export const unknownId = (number: number): string => `unknown-${four(number)}`;
/** What the card of a customer says, and nobody else's. */
export const deskOf = (number: number): string => `desk ${four(number)}`;
export const knownAddress = (number: number): string => `known${four(number)}@example.org`;

/** Of a large register only these have written. */
const mostWriting = 500;
const colleagues = 40;
const countTo = (length: number): readonly number[] => Array.from({ length }, (_, index) => index + 1);

function message(id: string, name: string, address: string, number: number) {
  return {
    id,
    mailbox,
    from: { name, address },
    to: [{ name: 'Aled Rees', address: mailbox }],
    at: `2026-11-${String((number % 9) + 1).padStart(2, '0')}T09:00:00+00:00`,
    subject: `Gutter ${number}`,
    body: '<p>The gutter drips.</p>',
    conversation: id,
  };
}

/** Before anything that can be opened, eight hours apart. */
const earlier = (number: number): string => new Date(Date.parse('2026-10-31T09:00:00Z') - number * 28_800_000).toISOString();

/** With the mail that can be opened they are a thousand. */
function longHistory(customer: number) {
  return countTo(999).map((number) => ({
    ...message(`history-${customer}-${number}`, `Known ${four(customer)}`, knownAddress(customer), number),
    at: earlier(number),
    // Not in the list of the mail page, which would be long.
    folder: 'deleted' as const,
    conversation: `history-${customer}-${Math.ceil(number / 4)}`,
  }));
}

function incident(number: number, known: number): NonNullable<ScenarioInput['incidents']>[number] {
  const at = earlier(number % 900);
  return {
    customer: `C-${four((number % known) + 1)}`,
    by: `colleague-${(number % colleagues) + 1}`,
    loggedAt: at,
    occurredAt: at,
    method: 'telephone',
    service: 'Housing repairs',
    behaviours: ['A-ABUSIVE'],
    facts: `Telephoned ${number} times about the gutter.`,
  };
}

/** A council of invented people, as large as is wanted. Nothing is selected. */
export function aCouncil({ known, unknown, latency = 100, incidents = 0, otherMails = 0, longHistories = 0 }: CouncilSize): ScenarioInput {
  const [knowns, unknowns] = [countTo(known), countTo(unknown)];
  return {
    title: 'A council to measure',
    now: '2026-11-10T10:42:00+00:00',
    signedIn: 'aled.rees',
    council: { name: 'Aberllan County Council', emailDomains: ['aberllan.example'], services: ['Housing repairs'] },
    staff: [
      { id: 'aled.rees', name: 'Aled Rees', address: mailbox, roles: ['staff'], jobTitle: 'Housing repairs adviser' },
      ...countTo(colleagues).map((number) => ({ id: `colleague-${number}`, name: `Colleague ${number}`, address: `colleague${number}@aberllan.example`, roles: ['staff' as const] })),
    ],
    customers: knowns.map((number) => ({ key: `C-${four(number)}`, name: `Known ${four(number)}`, addresses: [{ address: knownAddress(number) }] })),
    arrangements: knowns.map((number) => ({
      ref: `ARR-2026-${four(number)}`,
      customer: `C-${four(number)}`,
      services: 'all' as const,
      terms: ['WRITTEN_ONLY'],
      doText: [`Pass on to desk ${four(number)}`],
      start: '2026-09-01',
      end: '2027-02-28',
      review: '2026-12-14',
    })),
    messages: [
      ...knowns.slice(0, mostWriting).map((number) => message(knownId(number), `Known ${four(number)}`, knownAddress(number), number)),
      ...unknowns.map((number) => message(unknownId(number), `Unknown ${four(number)}`, `unknown${four(number)}@example.net`, number)),
      ...countTo(otherMails).map((number) => ({ ...message(`other-${number}`, `Somebody ${number}`, `somebody${number}@example.com`, number), at: earlier(number % 1000) })),
      ...knowns.slice(0, longHistories).flatMap(longHistory),
    ],
    incidents: countTo(incidents).map((number) => incident(number, known)),
    faults: latency > 0 ? [{ path: '.', latency }] : [],
  };
}
