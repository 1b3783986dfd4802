import type { ConductLetterCard } from '../domain/card.ts';
import type { Identifier } from '../domain/customer.ts';
import { customerCards } from '../policy/matching/customerCards.ts';
import { isMatchable } from '../policy/matching/register.ts';
import type { Settings } from '../policy/pack/settings.ts';
import { today } from '../ports/clock.ts';
import { failure, success, type Result } from '../ports/problem.ts';
import type { RegisterOutside } from '../ports/registerOutside.ts';

type Outside = Pick<RegisterOutside, 'customers' | 'arrangements' | 'cards' | 'cardKeeper' | 'clock' | 'configuration'>;

/**
 * Makes what front-line staff read of a customer agree with what the register holds, on each of their addresses and numbers. To
 * be called after any change; called again it finishes what an earlier try left. Problem `missing`: there is no such customer.
 */
export async function keepCustomer(outside: Outside, customer: string, settings: Pick<Settings, 'lapsePolicy'>): Promise<Result<void>> {
  const [file, arrangements] = await Promise.all([outside.customers.file(customer), outside.arrangements.ofCustomer(customer)]);
  if (!file.ok) return file;
  if (!arrangements.ok) return arrangements;
  if (file.value === undefined) return failure('missing', 'no such customer');
  const identifiers = file.value.identifiers.map(({ value }) => value);
  const letters = await standingLetters(outside, customer, identifiers);
  if (!letters.ok) return letters;
  const cards = customerCards(
    {
      customer: file.value.customer.value,
      identifiers,
      adjustments: file.value.adjustments.map(({ value }) => value),
      arrangements: arrangements.value.map(({ value }) => value.arrangement),
      letters: letters.value,
    },
    today(outside.clock, outside.configuration.council.timeZone),
    settings,
  );
  return outside.cardKeeper.keep(customer, cards);
}

/** Letters about conduct stand in no list but that of the cards: those on any address of the customer are kept. */
async function standingLetters(
  { cards }: Pick<Outside, 'cards'>,
  customer: string,
  identifiers: readonly Identifier[],
): Promise<Result<readonly ConductLetterCard[]>> {
  const keys = [...new Set(identifiers.filter(isMatchable).map(({ value }) => value))];
  const read = await Promise.all(keys.map((key) => cards.cardsFor(key)));
  const failed = read.find((answer) => !answer.ok);
  if (failed && !failed.ok) return failed;
  const found = read.flatMap((answer) => (answer.ok ? answer.value.cards : []));
  const letters = found.flatMap((card) => (card.kind === 'conductLetter' && card.customer === customer ? [card] : []));
  return success([...new Map(letters.map((letter) => [letter.ref, letter])).values()]);
}
