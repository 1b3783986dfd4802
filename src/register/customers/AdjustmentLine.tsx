import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { Adjustment } from '../../domain/adjustment.ts';
import { stepAdjustment } from '../../journeys/changeAdjustment.ts';
import { adjustmentStepsFor, type AdjustmentStep } from '../../policy/adjustment/adjustmentSteps.ts';
import type { AdjustmentProblem } from '../../policy/adjustment/checkAdjustment.ts';
import type { Stored } from '../../ports/stored.ts';
import { PlainText } from '../../ui/PlainText.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { useRegister } from '../registerContext.ts';
import { useDates } from '../useDates.ts';
import { usePolicyWords } from '../words.ts';
import { DeclineForm } from './DeclineForm.tsx';
import { EditAdjustment } from './EditAdjustment.tsx';
import { useMayEdit } from './mayEdit.ts';
import { useChange } from './useChange.ts';
import { useOpened } from './useOpened.ts';

const useStyles = makeStyles({ around: { ':focus': { outlineStyle: 'none' } } });

/** One adjustment: what we do, how it stands, and what can become of it. */
export function AdjustmentLine({ adjustment }: { readonly adjustment: Stored<Adjustment> }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { customers, shell } = useRegisterWording();
  const words = customers.adjustments;
  const { adjustments: texts } = usePolicyWords();
  const { staff, today } = useRegister();
  const dates = useDates();
  const mayEdit = useMayEdit();
  const [open, setOpen] = useState<'decline' | 'edit'>();
  const around = useOpened(open);
  const { run, busy, problem } = useChange<AdjustmentProblem>();
  const { value } = adjustment;
  const { label } = texts[value.code];
  const close = () => setOpen(undefined);
  const step = (wanted: AdjustmentStep) => run({ change: (changer) => stepAdjustment(changer, adjustment, wanted), sentence: words.done[wanted.kind], onSaved: () => around.current?.focus() });
  const act = (kind: AdjustmentStep['kind']) => {
    if (kind === 'decline') setOpen('decline');
    else step(kind === 'agree' ? { kind, by: staff.name, on: today() } : { kind });
  };
  const agreed = value.agreedOn !== undefined && value.state === 'agreed' ? words.agreed(dates.day(value.agreedOn), value.agreedBy ?? '') : words.state[value.state];
  return (
    <li>
      <div ref={around} tabIndex={-1} className={mergeClasses(text.stack, styles.around)}>
        <p className={text.strong}>
          <PlainText>{value.instruction}</PlainText>
        </p>
        <p className={text.line}>{`${label} · ${agreed}`}</p>
        {value.reviewOn !== undefined && value.state === 'agreed' && <p className={text.small}>{words.reviewOn(dates.day(value.reviewOn))}</p>}
        {value.declinedReason !== undefined && (
          <p className={text.small}>
            <PlainText>{words.declinedBecause(value.declinedReason)}</PlainText>
          </p>
        )}
        {problem && <ProblemNote sentence={shell.problem[problem.kind]} />}
        {open === 'decline' && (
          <DeclineForm done={words.done.decline} decline={(changer, reason) => stepAdjustment(changer, adjustment, { kind: 'decline', reason })} onClose={close} />
        )}
        {open === 'edit' && <EditAdjustment adjustment={adjustment} onClose={close} />}
        {mayEdit && open === undefined && (
          <div className={text.row}>
            {adjustmentStepsFor(value).map((kind) => (
              <Button key={kind} size="small" data-opens={kind} disabledFocusable={busy} aria-label={words.actOn(words[kind], value.instruction)} onClick={() => act(kind)}>
                {words[kind]}
              </Button>
            ))}
            {value.state === 'agreed' && (
              <Button size="small" data-opens="edit" aria-label={words.actOn(words.edit, value.instruction)} onClick={() => setOpen('edit')}>
                {words.edit}
              </Button>
            )}
          </div>
        )}
      </div>
    </li>
  );
}
