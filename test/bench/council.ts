import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';

export interface CouncilSize {
  /** Customers in the register, each with an arrangement that names their number. */
  readonly known: number;
  /** Senders of whom nothing is kept. */
  readonly unknown: number;
  /** Milliseconds that Graph takes for each call. */
  readonly latency?: number;
}

const mailbox = 'aled.rees@aberllan.example';
const four = (number: number): string => String(number).padStart(4, '0');

export const knownId = (number: number): string => `known-${four(number)}`;
export const unknownId = (number: number): string => `unknown-${four(number)}`;
/** What the card of a customer says, and nobody else's. */
export const deskOf = (number: number): string => `desk ${four(number)}`;
export const knownAddress = (number: number): string => `known${four(number)}@example.org`;

/** A council of invented people, as large as is wanted. Nothing is selected. */
export function aCouncil({ known, unknown, latency = 100 }: CouncilSize): ScenarioInput {
  const knowns = Array.from({ length: known }, (_, index) => index + 1);
  const unknowns = Array.from({ length: unknown }, (_, index) => index + 1);
  const message = (id: string, name: string, address: string, number: number) => ({
    id,
    mailbox,
    from: { name, address },
    to: [{ name: 'Aled Rees', address: mailbox }],
    at: `2026-11-${String((number % 9) + 1).padStart(2, '0')}T09:00:00+00:00`,
    subject: `Gutter ${number}`,
    body: '<p>The gutter drips.</p>',
    conversation: id,
  });
  return {
    title: 'A council to measure',
    now: '2026-11-10T10:42:00+00:00',
    signedIn: 'aled.rees',
    council: { name: 'Aberllan County Council', emailDomains: ['aberllan.example'], services: ['Housing repairs'] },
    staff: [{ id: 'aled.rees', name: 'Aled Rees', address: 'aled.rees@aberllan.example', roles: ['staff'], jobTitle: 'Housing repairs adviser' }],
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
      ...knowns.map((number) => message(knownId(number), `Known ${four(number)}`, knownAddress(number), number)),
      ...unknowns.map((number) => message(unknownId(number), `Unknown ${four(number)}`, `unknown${four(number)}@example.net`, number)),
    ],
    faults: latency > 0 ? [{ path: '.', latency }] : [],
  };
}
