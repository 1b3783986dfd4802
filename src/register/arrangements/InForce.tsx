import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { ArrangementPage } from '../arrangement/ArrangementPage.tsx';
import type { Day } from '../../domain/day.ts';
import { lastDayOf } from '../../policy/arrangement/inForce.ts';
import type { Settings } from '../../policy/pack/settings.ts';
import type { ArrangementLine } from '../../ports/arrangements.ts';
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
        const lines = found.map(({ value }) => value).filter(({ arrangement }) => stillStands(arrangement, today(), settings));
        return <ArrangementTable label={shell.area.inForce} lines={lines} empty={words.emptyInForce} />;
      }}
    </Asked>
  );
}

/** Until its last day has passed, whether or not anybody has closed it yet. */
function stillStands(arrangement: ArrangementLine['arrangement'], today: Day, settings: Settings): boolean {
  return (arrangement.state === 'active' || arrangement.state === 'suspended') && today <= lastDayOf(arrangement, settings);
}
