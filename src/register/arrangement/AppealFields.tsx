import { Checkbox, Field, Input, Textarea } from '@fluentui/react-components';
import { appealGrounds } from '../../domain/appeal.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { lackAt } from './content.ts';
import type { StepFieldsProps } from './TellingFields.tsx';

/** When an appeal came, what it says and, where it is late, why it is heard. */
export function AppealFields({ draft, lacks, onChange }: StepFieldsProps) {
  const { step: words } = useRegisterWording().arrangement;
  const text = useTextStyles();
  const late = lackAt(lacks, 'appeal.lateReason') !== undefined || draft.lateReason !== '';
  const lack = lackAt(lacks, 'appeal');
  return (
    <div className={text.form} data-field="appeal">
      <Field label={words.receivedOn} {...(lack === undefined ? {} : { validationMessage: lack })}>
        <Input type="date" value={draft.receivedOn} onChange={(_, { value }) => onChange({ ...draft, receivedOn: value })} />
      </Field>
      <div role="group" aria-label={words.grounds} className={text.stack}>
        <span className={text.strong}>{words.grounds}</span>
        {appealGrounds.map((ground) => (
          <Checkbox
            key={ground}
            label={words.ground[ground]}
            checked={draft.grounds.includes(ground)}
            onChange={(_, { checked }) =>
              onChange({ ...draft, grounds: checked === true ? [...draft.grounds, ground] : draft.grounds.filter((one) => one !== ground) })
            }
          />
        ))}
      </div>
      {late && (
        <Field label={words.lateReason}>
          <Textarea resize="vertical" value={draft.lateReason} onChange={(_, { value }) => onChange({ ...draft, lateReason: value })} />
        </Field>
      )}
    </div>
  );
}
