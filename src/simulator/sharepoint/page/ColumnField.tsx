import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Column } from '../../../records/listSchema.ts';

interface ColumnFieldProps {
  readonly column: Column;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** The form field that SharePoint offers for a kind of column. */
export function ColumnField({ column, text, onChange }: ColumnFieldProps): ReactNode {
  return (
    <Field label={column.title} required={column.required === true}>
      {control(column, text, onChange)}
    </Field>
  );
}

function control(column: Column, text: string, onChange: (text: string) => void): ReactNode {
  switch (column.kind) {
    case 'note':
      return <Textarea resize="vertical" rows={4} value={text} onChange={(_, { value }) => onChange(value)} />;
    case 'choice':
      return choice(column.choices ?? [], text, onChange);
    case 'boolean':
      return choice(['true', 'false'], text, onChange);
    case 'number':
      return <Input type="number" value={text} onChange={(_, { value }) => onChange(value)} />;
    case 'day':
      return <Input type="date" value={text} onChange={(_, { value }) => onChange(value)} />;
    case 'text':
    case 'moment':
      return <Input value={text} onChange={(_, { value }) => onChange(value)} />;
  }
}

function choice(choices: readonly string[], text: string, onChange: (text: string) => void): ReactNode {
  return (
    <Select value={text} onChange={(_, { value }) => onChange(value)}>
      <option value="" />
      {choices.map((one) => (
        <option key={one} value={one}>
          {one === 'true' ? 'Yes' : one === 'false' ? 'No' : one}
        </option>
      ))}
    </Select>
  );
}
