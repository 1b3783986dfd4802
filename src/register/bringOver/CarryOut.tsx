import { Button, Checkbox } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { useState, type RefObject } from 'react';
import type { Plan } from '../../policy/bringOver/plan.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { Attest } from './Attest.tsx';
import { Outcome } from './Outcome.tsx';
import { Preview } from './Preview.tsx';
import { Running } from './Running.tsx';
import { useRun } from './useRun.ts';

export interface CarryOutProps {
  readonly plan: Plan;
  readonly ignored: readonly string[];
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onClose: () => void;
  /** Reads the same file again, so that what is there by now is known. */
  readonly onAgain: () => void;
}

/** A file that was read: every row, what to attest, how far it is, and what became of each row. */
export function CarryOut({ plan, ignored, heading, onClose, onAgain }: CarryOutProps) {
  const text = useTextStyles();
  const { bringOver: words } = useRegisterWording();
  const [leaveOut, setLeaveOut] = useState(false);
  const run = useRun();
  if (run.state.kind === 'running') return <Running state={run.state} onStop={run.stop} />;
  if (run.state.kind === 'done') return <Outcome outcomes={run.state.outcomes} onClose={onClose} onAgain={onAgain} />;
  const faulty = plan.rows.filter(({ faults }) => faults.length > 0).length;
  const ready = plan.rows.length - faulty;
  return (
    <section className={text.form}>
      <h2 ref={heading} tabIndex={-1} className={text.strong}>
        {words.preview.heading}
      </h2>
      <p className={text.line}>{words.preview.summary(ready - plan.already.length, plan.already.length, faulty)}</p>
      {ignored.length > 0 && <Notice icon={<InfoRegular />}>{words.sheet.ignored(ignored.join(', '))}</Notice>}
      <Preview plan={plan} />
      {faulty > 0 && (
        <div className={text.stack}>
          <p className={text.line}>{words.preview.mend}</p>
          {ready > 0 && <Checkbox label={words.preview.leaveOut(faulty)} checked={leaveOut} onChange={(_, { checked }) => setLeaveOut(checked === true)} />}
        </div>
      )}
      {ready > 0 && (faulty === 0 || leaveOut) && <Attest rows={ready} onAttest={(checked) => run.start(plan, checked)} />}
      <div>
        <Button onClick={onClose}>{words.sheet.another}</Button>
      </div>
    </section>
  );
}
