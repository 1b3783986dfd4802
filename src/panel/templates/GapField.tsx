import { Field, Input, Textarea } from '@fluentui/react-components';
import { gapMost, type Gap } from '../../policy/template/template.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';

export interface GapFieldProps {
  readonly gap: Pick<Gap, 'label' | 'kind'>;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A gap of the text as a field in its place. */
export function GapField({ gap, value, onChange }: GapFieldProps) {
  const words = useWording().forms.templates;
  const tooMany = gap.kind === 'lines' && value.split('\n').filter((line) => line.trim() !== '').length > gapMost.listLines;
  return (
    <Field label={gap.label} {...(tooMany ? { validationMessage: words.tooManyLines(gapMost.listLines) } : {})}>
      {gap.kind === 'lines' ? (
        <Textarea rows={2} resize="vertical" maxLength={gapMost.lines} value={value} onChange={(_, data) => onChange(data.value)} />
      ) : (
        <Input type={gap.kind === 'day' ? 'date' : 'text'} maxLength={gapMost.line} value={value} onChange={(_, data) => onChange(data.value)} />
      )}
    </Field>
  );
}
