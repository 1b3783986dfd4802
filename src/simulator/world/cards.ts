import type { AdjustmentCard, ArrangementCard, ConductLetterCard } from '../../domain/card.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { FieldValues } from './types.ts';
import { keysOf } from './register.ts';

type Customer = Scenario['customers'][number];
/** What of a card stands in its `Facts` column: the columns beside it hold the rest. */
type FactsOf<Card> = Omit<Card, 'ref' | 'customer' | 'confidence' | 'kind'>;

/**
 * One row for each address or number and each thing to know about its customer, or one that says it is known.
 * What is not confirmed gets only the latter.
 */
export function cardRows(scenario: Scenario): FieldValues[] {
  const things = { adjustments: byCustomer(scenario.adjustments), arrangements: byCustomer(scenario.arrangements), conductLetters: byCustomer(scenario.conductLetters) };
  return scenario.customers.flatMap((customer) =>
    keysOf(customer).flatMap(({ key, confidence }, index) => {
      const base = { Key: key, Customer: customer.key, Confidence: confidence };
      const facts = confidence === 'confirmed' ? factRows(things, customer) : [];
      const rows = facts.length > 0 ? facts : [{ Title: `KNOWN-${customer.key}-${index + 1}`, Kind: 'known' }];
      return rows.map((row) => ({ ...row, ...base }));
    }),
  );
}

type ByCustomer<Thing> = ReadonlyMap<string, readonly Thing[]>;

interface Things {
  readonly adjustments: ByCustomer<Scenario['adjustments'][number]>;
  readonly arrangements: ByCustomer<Scenario['arrangements'][number]>;
  readonly conductLetters: ByCustomer<Scenario['conductLetters'][number]>;
}

function byCustomer<Thing extends { readonly customer: string }>(things: readonly Thing[]): ByCustomer<Thing> {
  const found = new Map<string, Thing[]>();
  for (const thing of things) {
    const others = found.get(thing.customer);
    if (others) others.push(thing);
    else found.set(thing.customer, [thing]);
  }
  return found;
}

function factRows({ adjustments, arrangements, conductLetters }: Things, { key }: Customer): FieldValues[] {
  const of = <Thing>(things: ByCustomer<Thing>): readonly Thing[] => things.get(key) ?? [];
  return [
    ...of(adjustments).map((adjustment) => ({ Title: adjustment.ref, Kind: 'adjustment', Facts: adjustmentFacts(adjustment) })),
    ...of(arrangements).filter(({ state }) => state === 'active').map((arrangement) => ({
      Title: arrangement.ref,
      Kind: 'arrangement',
      Facts: arrangementFacts(arrangement),
      EndDay: arrangement.end,
    })),
    ...of(conductLetters).map((letter) => ({
      Title: letter.ref,
      Kind: 'conductLetter',
      Facts: letterFacts(letter),
      EndDay: letter.until,
    })),
  ];
}

function adjustmentFacts({ adjustment, instruction, agreedOn }: Scenario['adjustments'][number]): string {
  return JSON.stringify({ adjustment, instruction, agreedOn } satisfies Untyped<FactsOf<AdjustmentCard>>);
}

function arrangementFacts(arrangement: Scenario['arrangements'][number]): string {
  const { services, matter, terms, doText, dontText, contactPoint, start, end, review, reviewedOn, contested } = arrangement;
  return JSON.stringify({
    services,
    matter,
    terms: terms.map(({ code }) => code),
    doText,
    dontText,
    contactPoint,
    start,
    end,
    review,
    reviewedOn,
    contested,
  } satisfies Untyped<FactsOf<ArrangementCard>>);
}

function letterFacts({ letter, service, sentOn, until }: Scenario['conductLetters'][number]): string {
  return JSON.stringify({ letter, service, sentOn, until } satisfies Untyped<FactsOf<ConductLetterCard>>);
}

/** The same members, none forgotten; on the wire they are plain text. */
type Untyped<Facts> = { readonly [Member in keyof Required<Facts>]: unknown };
