import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import { gapMost, type Gap } from '../../policy/template/gap.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';

const inputTypes = { line: 'text', day: 'date', link: 'url' } as const;

/** A gap of a letter. */
export function GapInput({ gap, value, onChange }: { readonly gap: Gap; readonly value: string; readonly onChange: (value: string) => void }) {
  const text = useTextStyles();
  const { letter: words } = useRegisterWording().arrangement;
  // Nothing that was pasted is cut: it is said that it does not fit.
  const says = value.trim().length > gapMost[gap.kind] ? { validationMessage: words.gapTooLong(gapMost[gap.kind]) } : {};
  if (gap.kind === 'lines') {
    return (
      <Field label={gap.label} {...says}>
        <Textarea resize="vertical" value={value} onChange={(_, data) => onChange(data.value)} />
      </Field>
    );
  }
  if (gap.kind === 'choice') {
    return (
      <Field label={gap.label}>
        <Select className={text.select} value={value} onChange={(_, data) => onChange(data.value)}>
          <option value="">{words.chooseOne}</option>
          {gap.options.map(({ code, text: option }) => (
            <option key={code} value={code}>
              {option}
            </option>
          ))}
        </Select>
      </Field>
    );
  }
  return (
    <Field label={gap.label} {...says}>
      <Input type={inputTypes[gap.kind]} value={value} onChange={(_, data) => onChange(data.value)} />
    </Field>
  );
}
