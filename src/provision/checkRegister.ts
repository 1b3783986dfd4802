import { dayOf, type Instant } from '../domain/day.ts';
import type { Staff } from '../domain/staff.ts';
import { isDecided } from '../policy/arrangement/isDecided.ts';
import { registerFindings } from '../policy/arrangement/registerFindings.ts';
import { choiceSettings } from '../policy/pack/settings.ts';
import type { Graph } from '../graph/graphRequest.ts';
import { success, type Result } from '../ports/problem.ts';
import { createArrangements } from '../records/arrangements.ts';
import { createCardKeeper } from '../records/cardKeeper.ts';
import type { Site } from '../records/columns.ts';

export interface RegisterCheck {
  readonly graph: Graph;
  readonly site: Site;
  readonly timeZone: string;
  readonly now: Instant;
}

const nobody = (): Staff | undefined => undefined;
/** When an arrangement that nobody reviewed lapses: the register, which knows the council's own choice, may say it sooner. */
const asSupplied = { lapsePolicy: choiceSettings.lapsePolicy.default };
/** Reading needs no digest: cards are read as they stand. */
const noDigest = (): Promise<string> => Promise.reject(new Error('reading asks for no digest'));

/** What a person has to look into, one sentence each: cards that no decision carries, and cards of what has ended. */
export async function checkRegister({ graph, site, timeZone, now }: RegisterCheck): Promise<Result<readonly string[]>> {
  const lists = { graph, site };
  const arrangements = createArrangements(lists, nobody, timeZone);
  const [cards, open] = await Promise.all([createCardKeeper(lists, noDigest).arrangementCards(), arrangements.open()]);
  if (!cards.ok) return cards;
  if (!open.ok) return open;
  const lines = open.value.map(({ value }) => value.arrangement);
  const decided = new Set<string>();
  for (const { ref } of lines.filter(({ state }) => state === 'active' || state === 'suspended')) {
    const file = await arrangements.read(ref);
    if (!file.ok) return file;
    if (file.value && file.value.value.unsigned === undefined && isDecided(file.value.value.arrangement)) decided.add(ref);
  }
  const { ended, undecided } = registerFindings(cards.value, lines, dayOf(now, timeZone), asSupplied, decided);
  return success([
    ...oncePer(undecided).map((ref) => `Cards: the card of ${ref} has no decision by somebody else than its proposer. A register owner looks into it in the register, and removes the card if nobody decided.`),
    ...oncePer(ended).map((ref) => `Cards: the card of ${ref} stands though the arrangement has ended. A register owner opens the register: that takes it down.`),
  ]);
}

function oncePer(cards: readonly { readonly arrangement: string }[]): readonly string[] {
  return [...new Set(cards.map(({ arrangement }) => arrangement))];
}
