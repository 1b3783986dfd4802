import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { ArrangementPage } from '../arrangement/ArrangementPage.tsx';
import { Propose } from '../arrangement/Propose.tsx';
import { Asked } from '../Asked.tsx';
import { usePlace } from '../place.ts';
import { useRegister } from '../registerContext.ts';
import { ArrangementTable } from './ArrangementTable.tsx';
import { standingOf } from './standing.ts';
import { useOpenArrangements } from './useOpenArrangements.ts';

const beginning = 'new:';

/** What waits for somebody, the person's own tasks first. */
export function NeedsDecision() {
  const { place } = usePlace();
  const { reference } = place;
  if (reference === undefined) return <All />;
  return reference.startsWith(beginning) ? <Propose customer={reference.slice(beginning.length)} /> : <ArrangementPage reference={reference} />;
}

function All() {
  const parts = useRegister();
  const { arrangement: words, shell } = useRegisterWording();
  return (
    <Asked asked={useOpenArrangements()}>
      {(found) => {
        const waiting = found.map(({ value }) => ({ line: value, ...standingOf(value, parts) })).filter(({ task }) => task !== undefined);
        const lines = waiting.sort((one, other) => Number(other.mine) - Number(one.mine)).map(({ line }) => line);
        return <ArrangementTable label={shell.area.needsDecision} lines={lines} empty={words.emptyDecisions} />;
      }}
    </Asked>
  );
}
