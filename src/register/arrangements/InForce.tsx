import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { ArrangementPage } from '../arrangement/ArrangementPage.tsx';
import { holdsOn } from '../../policy/arrangement/inForce.ts';
import { Asked } from '../Asked.tsx';
import { usePlace } from '../place.ts';
import { useRegister } from '../registerContext.ts';
import { ArrangementTable } from './ArrangementTable.tsx';
import { useOpenArrangements } from './useOpenArrangements.ts';

/** What holds today, suspended ones too: they come back. */
export function InForce() {
  const { place } = usePlace();
  return place.reference === undefined ? <All /> : <ArrangementPage reference={place.reference} />;
}

function All() {
  const { settings, today } = useRegister();
  const { arrangement: words, shell } = useRegisterWording();
  return (
    <Asked asked={useOpenArrangements()}>
      {(found) => {
        const lines = found.map(({ value }) => value).filter(({ arrangement }) => holdsOn(arrangement, today(), settings));
        return <ArrangementTable label={shell.area.inForce} lines={lines} empty={words.emptyInForce} />;
      }}
    </Asked>
  );
}
