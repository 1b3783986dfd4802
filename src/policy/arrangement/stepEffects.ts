import type { Appeal, AppealOutcome } from '../../domain/appeal.ts';
import type { Arrangement, EndReason } from '../../domain/arrangement.ts';
import type { ArrangementAction } from '../../domain/decision.ts';
import type { DecidedReview } from '../../domain/review.ts';
import { appealBy, appealDecideBy } from '../calendar/deadlines.ts';
import { lastDayOf } from './inForce.ts';
import type { ArrangementFacts, Move } from './move.ts';
import { ownAdjustments } from './termConflicts.ts';

type Effect = (arrangement: Arrangement, move: Move, facts: ArrangementFacts) => Arrangement;

/** What a step does besides moving the arrangement to its new state. Whether it may is decided elsewhere. */
export function effectOf(arrangement: Arrangement, move: Move, facts: ArrangementFacts): Arrangement {
  return effects[move.action](arrangement, move, facts);
}

const nothing: Effect = (arrangement) => arrangement;
const changed: Effect = (arrangement, { changes }) => ({ ...arrangement, ...changes });

/** Records the letter. The last day for an appeal is counted here, with the customer's extra time, and by nobody's hand. */
const told: Effect = ({ appealBy: _, ...arrangement }, { telling }, facts) => {
  if (telling === undefined) return arrangement;
  if (telling.kind === 'withheld') return { ...arrangement, telling };
  const by = appealBy(telling.on, { ...facts, adjustments: ownAdjustments(arrangement, facts.adjustments) });
  return { ...arrangement, telling, ...(by.ok ? { appealBy: by.value } : {}) };
};

const reviewed =
  (outcome: DecidedReview['outcome']): Effect =>
  (arrangement, { review, on }) => ({
    ...arrangement,
    reviews: [...arrangement.reviews, ...(review === undefined ? [] : [{ ...review, dueOn: arrangement.review, outcome, completedOn: on }])],
  });

const ended =
  (why: EndReason): Effect =>
  (arrangement, { on }) => ({ ...arrangement, ended: { why, on } });

const appealClosed =
  (outcome?: AppealOutcome): Effect =>
  (arrangement, { by, on }) =>
    arrangement.appeal === undefined ? arrangement : { ...arrangement, appeal: closed(arrangement, arrangement.appeal, by, on, outcome) };

/** A decided appeal counts for the version that came of it: what was varied on appeal cannot be appealed once more. */
function closed({ version }: Arrangement, appeal: Appeal, by: Move['by'], on: Move['on'], outcome?: AppealOutcome): Appeal {
  if (outcome === undefined) return { ...appeal, state: 'withdrawn', closedOn: on };
  return { ...appeal, version, state: 'decided', decider: by, outcome, closedOn: on };
}

const lodged: Effect = (arrangement, { appeal }, { settings }) => {
  if (appeal === undefined) return arrangement;
  const decideBy = appealDecideBy(appeal.receivedOn, settings);
  return decideBy.ok ? { ...arrangement, appeal: { ...appeal, version: arrangement.version, decideBy: decideBy.value, state: 'open' } } : arrangement;
};

const inTurn =
  (...effects: readonly Effect[]): Effect =>
  (arrangement, move, facts) =>
    effects.reduce((so, effect) => effect(so, move, facts), arrangement);

const effects: Readonly<Record<ArrangementAction, Effect>> = {
  propose: nothing,
  bringOver: nothing,
  submit: nothing,
  approve: nothing,
  reject: nothing,
  notify: told,
  withdraw: nothing,
  continue: inTurn(reviewed('continue'), changed, told),
  amend: inTurn(reviewed('amend'), changed, told),
  lift: inTurn(reviewed('lift'), ended('lifted')),
  lodgeAppeal: lodged,
  withdrawAppeal: appealClosed(),
  suspend: nothing,
  resume: nothing,
  appealStands: appealClosed('stands'),
  appealVaried: inTurn(appealClosed('varied'), changed, told),
  appealQuashed: inTurn(appealClosed('quashed'), ended('quashed')),
  contest: (arrangement) => ({ ...arrangement, contested: true }),
  settleContest: (arrangement) => ({ ...arrangement, contested: false }),
  lapse: (arrangement, _move, { settings }) => ({ ...arrangement, ended: { why: 'lapsed', on: lastDayOf(arrangement, settings) } }),
  archive: nothing,
  undo: nothing,
};
