import { isDecided } from '../policy/arrangement/isDecided.ts';
import { lastDayOf } from '../policy/arrangement/inForce.ts';
import { registerFindings, type RegisterFindings } from '../policy/arrangement/registerFindings.ts';
import { takeStep } from '../policy/arrangement/takeStep.ts';
import type { Settings } from '../policy/pack/settings.ts';
import type { ArrangementFile } from '../ports/arrangements.ts';
import type { StandingCard } from '../ports/cardKeeper.ts';
import { today } from '../ports/clock.ts';
import { failure, success, type Result } from '../ports/problem.ts';
import type { RegisterOutside } from '../ports/registerOutside.ts';
import type { Stored } from '../ports/stored.ts';

/** What opening the register put right, and what a person has to look into. */
export interface Tidied {
  readonly removed: number;
  readonly undecided: RegisterFindings<StandingCard>['undecided'];
  /** References of arrangements that were closed because their last day had passed. */
  readonly lapsed: readonly string[];
  /** Steps that somebody took and nobody signed. */
  readonly unsigned: readonly Stored<ArrangementFile>[];
}

/**
 * Opens the register: cards of what has ended are taken down, arrangements whose last day has passed are closed, and cards that no
 * decision carries are reported. Only for whoever may write cards.
 */
export async function openRegister(outside: RegisterOutside, settings: Settings, person: string): Promise<Result<Tidied>> {
  const [cards, open] = await Promise.all([outside.cardKeeper.arrangementCards(), outside.arrangements.open()]);
  if (!cards.ok) return cards;
  if (!open.ok) return open;
  const on = today(outside.clock, outside.configuration.council.timeZone);
  const lines = open.value.map(({ value }) => value.arrangement);
  const active = lines.filter(({ state }) => state === 'active' || state === 'suspended');
  const files = await Promise.all(active.map(({ ref }) => outside.arrangements.read(ref)));
  const failed = files.find((file) => !file.ok);
  if (failed && !failed.ok) return failed;
  const read = files.flatMap((file) => (file.ok && file.value !== undefined ? [file.value] : []));
  const decided = new Set(read.filter(({ value }) => value.unsigned === undefined && isDecided(value.arrangement)).map(({ value }) => value.arrangement.ref));
  const findings = registerFindings(cards.value, lines, on, settings, decided);
  const lapsed: string[] = [];
  for (const file of read.filter(({ value }) => findings.lapsed.includes(value.arrangement.ref))) {
    const closed = await lapse(outside, file, settings, person);
    if (closed.ok) lapsed.push(file.value.arrangement.ref);
  }
  const removed = await outside.cardKeeper.remove(findings.ended);
  if (!removed.ok) return removed;
  return success({
    removed: findings.ended.length,
    undecided: findings.undecided,
    lapsed,
    unsigned: read.filter(({ value }) => value.unsigned !== undefined),
  });
}

async function lapse(outside: RegisterOutside, file: Stored<ArrangementFile>, settings: Settings, by: string): Promise<Result<unknown>> {
  const { arrangement } = file.value;
  const on = today(outside.clock, outside.configuration.council.timeZone);
  const facts = { settings, evidence: [], adjustments: [], warnings: [] };
  const taken = takeStep(arrangement, { action: 'lapse', by, as: 'system', on }, facts);
  const entry = taken.ok ? taken.arrangement.decisions.at(-1) : undefined;
  if (!taken.ok || entry === undefined) return failure('changed', 'it has not ended');
  return outside.arrangements.carryOut(file, taken.arrangement, { ...entry, clientReference: `lapse ${arrangement.ref} ${lastDayOf(arrangement, settings)}` });
}
