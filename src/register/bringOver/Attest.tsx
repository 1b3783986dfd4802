import { Button, Checkbox, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { decisionText, textFaults } from '../../policy/arrangement/textFaults.ts';
import { Form } from '../../ui/Form.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useFirstProblem } from '../../ui/useFirstProblem.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';

export interface AttestProps {
  readonly rows: number;
  readonly onAttest: (checked: string) => void;
}

/** What the owner compared, and their word for it. */
export function Attest({ rows, onAttest }: AttestProps) {
  const text = useTextStyles();
  const { attest: words } = useRegisterWording().bringOver;
  const [checked, setChecked] = useState('');
  const [ticked, setTicked] = useState(false);
  const [tries, setTries] = useState(0);
  const lacksText = [...textFaults('checked', checked, decisionText)].length > 0;
  const first = lacksText ? 'checked' : ticked ? undefined : 'ticked';
  const form = useFirstProblem(tries, first);
  const shown = tries > 0;
  return (
    <Form
      ref={form}
      onSubmit={() => {
        setTries((count) => count + 1);
        if (first === undefined) onAttest(checked.trim());
      }}
    >
      <h3 className={text.strong}>{words.heading}</h3>
      <Field label={words.checked} hint={words.checkedHint} data-field="checked" {...(shown && lacksText ? { validationMessage: words.checkedMissing } : {})}>
        <Textarea resize="vertical" value={checked} onChange={(_, { value }) => setChecked(value)} />
      </Field>
      <Field data-field="ticked" {...(shown && !ticked ? { validationMessage: words.tickMissing } : {})}>
        <Checkbox label={words.tick} checked={ticked} onChange={(_, data) => setTicked(data.checked === true)} />
      </Field>
      <div>
        <Button type="submit" appearance="primary">
          {words.button(rows)}
        </Button>
      </div>
    </Form>
  );
}
