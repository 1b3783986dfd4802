import { Checkbox, Field, Input, Select, Textarea } from '@fluentui/react-components';
import type { Term } from '../../domain/term.ts';
import { periods, weekdays, type CallWindow, type Weekday } from '../../domain/term.ts';
import { conversationMedia } from '../../domain/medium.ts';
import { mediumWords } from '../../policy/pack/terms.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import type { TermField } from './termFields.ts';

export interface TermFieldInputProps {
  readonly field: TermField;
  readonly term: Term;
  readonly onChange: (term: Term) => void;
}

/** One thing a term is told. */
export function TermFieldInput({ field, term, onChange }: TermFieldInputProps) {
  const { form } = useRegisterWording().arrangement;
  const text = useTextStyles();
  const held: unknown = Object.entries(term).find(([name]) => name === field.name)?.[1];
  const shown = typeof held === 'string' || (typeof held === 'number' && !Number.isNaN(held)) ? String(held) : '';
  // The table of fields says which members each kind of term has.
  const put = (value: unknown): void => onChange({ ...term, [field.name]: value });
  const label = form.term[field.label];
  switch (field.kind) {
    case 'text':
      return (
        <Field label={label}>
          <Input value={shown} onChange={(_, { value }) => put(value)} />
        </Field>
      );
    case 'number':
      return (
        <Field label={label}>
          <Input type="number" value={shown} onChange={(_, { value }) => put(value === '' ? Number.NaN : Number(value))} />
        </Field>
      );
    case 'day':
      return (
        <Field label={label}>
          <Input type="date" value={shown} onChange={(_, { value }) => put(value)} />
        </Field>
      );
    case 'period':
      return (
        <Field label={label}>
          <Select className={text.select} value={shown} onChange={(_, { value }) => put(value)}>
            {periods.map((period) => (
              <option key={period} value={period}>
                {form.per[period]}
              </option>
            ))}
          </Select>
        </Field>
      );
    case 'medium':
      return (
        <Field label={label}>
          <Select className={text.select} value={shown} onChange={(_, { value }) => put(value)}>
            {conversationMedia.map((medium) => (
              <option key={medium} value={medium}>
                {mediumWords[medium]}
              </option>
            ))}
          </Select>
        </Field>
      );
    case 'lines':
      return (
        <Field label={label}>
          <Textarea value={Array.isArray(held) ? held.join('\n') : ''} onChange={(_, { value }) => put(value.split('\n'))} />
        </Field>
      );
    case 'windows':
      return term.code === 'CALL_TIME_WINDOW' ? <Windows windows={term.windows} onChange={put} /> : null;
  }
}

function Windows({ windows, onChange }: { readonly windows: readonly CallWindow[]; readonly onChange: (windows: readonly CallWindow[]) => void }) {
  const { form } = useRegisterWording().arrangement;
  const text = useTextStyles();
  const change = (index: number, parts: Partial<CallWindow>): void => onChange(windows.map((one, at) => (at === index ? { ...one, ...parts } : one)));
  const toggled = (days: readonly Weekday[], day: Weekday): readonly Weekday[] =>
    weekdays.filter((one) => (one === day ? !days.includes(one) : days.includes(one)));
  return windows.map(({ days, from, to }, index) => (
    <div key={index} className={text.stack} role="group" aria-label={form.term.days}>
      <div className={text.row}>
        {weekdays.map((day) => (
          <Checkbox key={day} label={form.weekday[day]} checked={days.includes(day)} onChange={() => change(index, { days: toggled(days, day) })} />
        ))}
      </div>
      <div className={text.row}>
        <Field label={form.term.from}>
          <Input type="time" value={from} onChange={(_, { value }) => change(index, { from: value })} />
        </Field>
        <Field label={form.term.to}>
          <Input type="time" value={to} onChange={(_, { value }) => change(index, { to: value })} />
        </Field>
      </div>
    </div>
  ));
}
