import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { adjustmentCodes, type Adjustment, type AdjustmentCode } from '../../domain/adjustment.ts';
import { day } from '../../domain/day.ts';
import type { Changer, CustomerChange } from '../../journeys/customerChange.ts';
import { checkAdjustment, type AdjustmentProblem } from '../../policy/adjustment/checkAdjustment.ts';
import type { Problem } from '../../ports/problem.ts';
import { Form } from '../../ui/Form.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { useFirstProblem } from '../../ui/useFirstProblem.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { usePolicyWords } from '../words.ts';
import { AdjustmentDetails } from './AdjustmentDetails.tsx';
import { ofKind } from './adjustmentDraft.ts';
import { useAdjustmentProblem } from './useAdjustmentProblem.ts';
import { useChange } from './useChange.ts';

export interface AdjustmentFormProps {
  readonly start: Adjustment;
  /** Of a kind that can still be chosen. */
  readonly mayChooseKind?: boolean;
  readonly submit: string;
  /** Said when it is kept. */
  readonly done: string;
  readonly save: (changer: Changer, adjustment: Adjustment) => Promise<CustomerChange<AdjustmentProblem>>;
  readonly onClose: () => void;
  readonly onSaved?: () => void;
  /** Draws what stands in the way of saving, instead of a sentence. Gets how it is written now. */
  readonly clash?: (draft: Adjustment, problem: Problem | undefined) => React.ReactNode;
}

/** What we do for a customer, to be written. */
export function AdjustmentForm({ start, mayChooseKind = false, submit, done, save, onClose, onSaved, clash }: AdjustmentFormProps) {
  const text = useTextStyles();
  const { customers, shell } = useRegisterWording();
  const words = customers.adjustments;
  const { adjustments: texts } = usePolicyWords();
  const [draft, setDraft] = useState(start);
  const [tries, setTries] = useState(0);
  const { run, busy, problem } = useChange<AdjustmentProblem>();
  const problems = tries === 0 ? [] : problemsOf(draft);
  const said = useAdjustmentProblem(problems);
  const form = useFirstProblem(tries, problems[0]?.field);
  const inTheWay = clash?.(draft, problem);
  const send = () => {
    setTries(tries + 1);
    if (problemsOf(draft).length > 0) return;
    run({ change: (changer) => save(changer, draft), sentence: done, onSaved: () => {
        onClose();
        onSaved?.();
      } });
  };
  const { reviewOn, ...withoutReview } = draft;
  return (
    <Form
      ref={form}
      onSubmit={() => {
        if (!inTheWay) send();
      }}
    >
      {mayChooseKind && (
        <Field label={words.kind}>
          <Select className={text.select} value={draft.code} onChange={(_, { value }) => setDraft(ofKind(draft, value as AdjustmentCode))}>
            {adjustmentCodes.map((code) => (
              <option key={code} value={code}>
                {texts[code].label}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <AdjustmentDetails adjustment={draft} said={said} onChange={setDraft} />
      <Field data-field="instruction" label={words.instruction} hint={words.instructionHint} required {...said('instruction')}>
        <Textarea resize="vertical" value={draft.instruction} onChange={(_, { value }) => setDraft({ ...draft, instruction: value })} />
      </Field>
      <Field data-field="reviewOn" label={words.review} {...said('reviewOn')}>
        <Input
          type="date"
          value={reviewOn ?? ''}
          onChange={(_, { value }) => {
            const on = day(value);
            setDraft(on === undefined ? withoutReview : { ...withoutReview, reviewOn: on });
          }}
        />
      </Field>
      {inTheWay}
      {problem && !inTheWay && <ProblemNote sentence={shell.problem[problem.kind]} onTryAgain={send} busy={busy} />}
      <div className={text.row}>
        {!inTheWay && (
          <Button type="submit" appearance="primary" disabledFocusable={busy}>
            {submit}
          </Button>
        )}
        <Button onClick={onClose}>{shell.cancel}</Button>
      </div>
    </Form>
  );
}

/** When it was agreed and by whom is not asked here. */
function problemsOf(adjustment: Adjustment): readonly AdjustmentProblem[] {
  return checkAdjustment(adjustment).filter(({ field }) => field !== 'agreedOn' && field !== 'agreedBy');
}
