import { useState } from 'react';
import type { Adjustment } from '../../domain/adjustment.ts';
import { changeAdjustment } from '../../journeys/changeAdjustment.ts';
import type { AdjustmentProblem } from '../../policy/adjustment/checkAdjustment.ts';
import type { Stored } from '../../ports/stored.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { ChangedMeanwhile, type ChangedField } from '../ChangedMeanwhile.tsx';
import { useDates } from '../useDates.ts';
import { AdjustmentForm } from './AdjustmentForm.tsx';
import { useChange } from './useChange.ts';

export interface EditAdjustmentProps {
  /** As it stands by the last reading. */
  readonly adjustment: Stored<Adjustment>;
  readonly onClose: () => void;
}

/** An agreed adjustment, to be changed. Where somebody else changed it meanwhile, both versions stand side by side. */
export function EditAdjustment({ adjustment, onClose }: EditAdjustmentProps) {
  const { customers, shell } = useRegisterWording();
  const words = customers.adjustments;
  const [from] = useState(adjustment);
  const { run, busy } = useChange<AdjustmentProblem>();
  const fieldsOf = useChangedFields();
  const clashed = adjustment.row.etag !== from.row.etag;
  return (
    <AdjustmentForm
      start={from.value}
      submit={shell.save}
      done={words.done.edit}
      save={(changer, to) => changeAdjustment(changer, from, to)}
      onClose={onClose}
      clash={(draft) =>
        clashed && (
          <ChangedMeanwhile
            now={adjustment}
            fields={fieldsOf(draft, adjustment.value)}
            busy={busy}
            onKeepTheirs={onClose}
            onPutMineOnTop={() => run({ change: (changer) => changeAdjustment(changer, adjustment, draft), sentence: words.done.edit, onSaved: onClose })}
          />
        )
      }
    />
  );
}

function useChangedFields(): (yours: Adjustment, theirs: Adjustment) => readonly ChangedField[] {
  const words = useRegisterWording().customers.adjustments;
  const dates = useDates();
  return (yours, theirs) => {
    const field = (label: string, said: (adjustment: Adjustment) => string): ChangedField => ({ label, yours: said(yours), theirs: said(theirs) });
    return [
      field(words.kind, ({ state }) => words.state[state]),
      field(words.instruction, ({ instruction }) => instruction),
      field(words.points, (each) => (each.code === 'LARGE_PRINT' ? String(each.points) : '')),
      field(words.workingDays, (each) => (each.code === 'EXTRA_TIME' ? String(each.workingDays) : '')),
      field(words.language, (each) => (each.code === 'INTERPRETER' ? each.language : '')),
      field(words.advocate, (each) => (each.code === 'ADVOCATE_COPIED' ? each.advocate : '')),
      field(words.unsafe, (each) => (each.code === 'SAFE_CONTACT_RULES' ? each.unsafe.map((medium) => words.medium[medium]).join(', ') : '')),
      field(words.review, ({ reviewOn }) => (reviewOn === undefined ? '' : dates.day(reviewOn))),
    ];
  };
}
