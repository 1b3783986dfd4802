import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { adjustmentStates } from '../../domain/adjustment.ts';
import type { MatchKey } from '../../domain/customer.ts';
import { addAdjustment } from '../../journeys/changeAdjustment.ts';
import type { CustomerFile } from '../../ports/customers.ts';
import { Section } from '../../ui/Section.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { useRegister } from '../registerContext.ts';
import { blankAdjustment } from './adjustmentDraft.ts';
import { AdjustmentForm } from './AdjustmentForm.tsx';
import { AdjustmentLine } from './AdjustmentLine.tsx';
import { Conflicts } from './Conflicts.tsx';
import { useMayEdit } from './mayEdit.ts';
import { Requests } from './Requests.tsx';
import { useOpened } from './useOpened.ts';

const useStyles = makeStyles({ around: { ':focus': { outlineStyle: 'none' } } });

export interface CustomerAdjustmentsProps {
  readonly file: CustomerFile;
  readonly keys: readonly MatchKey[];
}

/** What we do so that the customer can use our services: as many at once as are needed, and what in a term gets in their way. */
export function CustomerAdjustments({ file, keys }: CustomerAdjustmentsProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useRegisterWording().customers.adjustments;
  const { staff, today } = useRegister();
  const mayEdit = useMayEdit();
  const [adding, setAdding] = useState(false);
  const around = useOpened(adding ? 'adjustment' : undefined);
  const [clientReference, setClientReference] = useState(() => crypto.randomUUID());
  const ordered = adjustmentOrder.flatMap((state) => file.adjustments.filter(({ value }) => value.state === state));
  return (
    <Section heading={words.heading}>
      <Conflicts file={file} />
      {!file.adjustments.some(({ value }) => value.state === 'agreed') && <p className={text.line}>{words.none}</p>}
      <ul className={text.list}>
        {ordered.map((adjustment) => (
          <AdjustmentLine key={adjustment.value.ref} adjustment={adjustment} />
        ))}
      </ul>
      <Requests file={file} keys={keys} onAnswered={() => around.current?.focus()} />
      <div ref={around} tabIndex={-1} className={mergeClasses(text.form, styles.around)}>
        {adding && (
          <>
            <h3 className={text.strong}>{words.add}</h3>
            <AdjustmentForm
              start={blankAdjustment(file.customer.value.key, staff.name, today())}
              mayChooseKind
              submit={words.agree}
              done={words.done.agree}
              save={(changer, adjustment) => addAdjustment(changer, file, { adjustment, clientReference })}
              onClose={() => setAdding(false)}
            />
          </>
        )}
        {mayEdit && !adding && (
          <div className={text.row}>
            <Button
              data-opens="adjustment"
              onClick={() => {
                setClientReference(crypto.randomUUID());
                setAdding(true);
              }}
            >
              {words.add}
            </Button>
          </div>
        )}
      </div>
    </Section>
  );
}

/** What holds first, then what waits, then what is over. */
const adjustmentOrder = (['agreed', 'requested', 'declined', 'ended'] as const) satisfies readonly (typeof adjustmentStates)[number][];
