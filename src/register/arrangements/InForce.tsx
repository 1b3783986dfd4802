import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { ArrangementPage } from '../arrangement/ArrangementPage.tsx';
import { Asked } from '../Asked.tsx';
import { usePlace } from '../place.ts';
import { ArrangementTable } from './ArrangementTable.tsx';
import { useOpenArrangements } from './useOpenArrangements.ts';

/** What holds today, suspended ones too: they come back. */
export function InForce() {
  const { place } = usePlace();
  return place.reference === undefined ? <All /> : <ArrangementPage reference={place.reference} />;
}

function All() {
  const { arrangement: words, shell } = useRegisterWording();
  return (
    <Asked asked={useOpenArrangements()}>
      {(found) => {
        const lines = found.map(({ value }) => value).filter(({ arrangement: { state } }) => state === 'active' || state === 'suspended');
        return <ArrangementTable label={shell.area.inForce} lines={lines} empty={words.emptyInForce} />;
      }}
    </Asked>
  );
}
