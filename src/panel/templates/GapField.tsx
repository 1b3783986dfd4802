import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import { gapMost, type Gap } from '../../policy/template/template.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import type { FormWording } from '../../ui/wording/formWording.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';

/** A known field that is not known after all. */
export interface UnknownField {
  readonly label: string;
  readonly kind: 'line';
}

export interface GapFieldProps {
  readonly gap: Gap | UnknownField;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const inputTypes = { line: 'text', day: 'date', link: 'url' } as const;

/** A gap of the text as a field in its place. */
export function GapField({ gap, hint, value, onChange }: GapFieldProps) {
  const text = useTextStyles();
  const words = useWording().forms.templates;
  const problem = problemOf(gap, value, words);
  return (
    <Field label={gap.label} {...(hint === undefined ? {} : { hint })} {...(problem === undefined ? {} : { validationMessage: problem })}>
      {gap.kind === 'lines' ? (
        <Textarea rows={2} resize="vertical" value={value} onChange={(_, data) => onChange(data.value)} />
      ) : gap.kind === 'choice' ? (
        <Select className={text.select} value={value} onChange={(_, data) => onChange(data.value)}>
          <option value="">{words.chooseOne}</option>
          {gap.options.map(({ code, text }) => (
            <option key={code} value={code}>
              {text}
            </option>
          ))}
        </Select>
      ) : (
        <Input type={inputTypes[gap.kind]} value={value} onChange={(_, data) => onChange(data.value)} />
      )}
    </Field>
  );
}

/** What keeps a value from filling its gap although something stands there. Nothing that was pasted is cut. */
function problemOf({ kind }: GapFieldProps['gap'], value: string, words: FormWording['templates']): string | undefined {
  if (value.trim().length > gapMost[kind]) return words.gapTooLong(gapMost[kind]);
  const lines = value.split('\n').filter((line) => line.trim() !== '').length;
  return kind === 'lines' && lines > gapMost.listLines ? words.tooManyLines(gapMost.listLines) : undefined;
}
