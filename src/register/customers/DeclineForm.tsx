import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Changer, CustomerChange } from '../../journeys/customerChange.ts';
import type { AdjustmentProblem } from '../../policy/adjustment/checkAdjustment.ts';
import { Form } from '../../ui/Form.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { useFirstProblem } from '../../ui/useFirstProblem.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { useChange } from './useChange.ts';

export interface DeclineFormProps {
  readonly done: string;
  readonly decline: (changer: Changer, reason: string) => Promise<CustomerChange<AdjustmentProblem>>;
  readonly onClose: () => void;
  readonly onSaved?: () => void;
}

/** Nothing is declined without a reason that the customer can be told. */
export function DeclineForm({ done, decline, onClose, onSaved }: DeclineFormProps) {
  const text = useTextStyles();
  const { customers, shell } = useRegisterWording();
  const words = customers.adjustments;
  const [reason, setReason] = useState('');
  const [tries, setTries] = useState(0);
  const { run, busy, problem } = useChange<AdjustmentProblem>();
  const missing = tries > 0 && reason.trim() === '';
  const form = useFirstProblem(tries, missing ? 'declinedReason' : undefined);
  const submit = () => {
    setTries(tries + 1);
    if (reason.trim() !== '') run({ change: (changer) => decline(changer, reason), sentence: done, onSaved: () => {
        onClose();
        onSaved?.();
      } });
  };
  return (
    <Form ref={form} onSubmit={submit}>
      <Field data-field="declinedReason" label={words.reason} hint={words.reasonHint} required {...(missing ? { validationMessage: words.reasonMissing } : {})}>
        <Textarea resize="vertical" value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      {problem && <ProblemNote sentence={shell.problem[problem.kind]} onTryAgain={submit} busy={busy} />}
      <div className={text.row}>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {words.decline}
        </Button>
        <Button onClick={onClose}>{shell.cancel}</Button>
      </div>
    </Form>
  );
}
