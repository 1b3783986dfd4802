import { Field, Input, Radio, RadioGroup, Select, Textarea } from '@fluentui/react-components';
import type { Lack } from '../../policy/arrangement/move.ts';
import type { IssuedLetter } from '../../ports/letters.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { useDates } from '../useDates.ts';
import { lackAt } from './content.ts';
import type { StepDraft } from './stepDraft.ts';

export interface StepFieldsProps {
  readonly draft: StepDraft;
  readonly lacks: readonly Lack[];
  readonly onChange: (draft: StepDraft) => void;
}

/** How the customer was told: by which letter, or why not yet. */
export function TellingFields({ draft, lacks, letters, onChange }: StepFieldsProps & { readonly letters: readonly IssuedLetter[] }) {
  const { step: words, letter: letterWords } = useRegisterWording().arrangement;
  const text = useTextStyles();
  const dates = useDates();
  const lack = lackAt(lacks, 'telling');
  const invalid = lack === undefined ? {} : { validationMessage: lack };
  return (
    <div className={text.form} data-field="telling">
      <Field label={words.toldHow} {...invalid}>
        <RadioGroup value={draft.toldHow} onChange={(_, { value }) => onChange({ ...draft, toldHow: value === 'withheld' ? 'withheld' : 'told' })}>
          <Radio value="told" label={words.told} />
          <Radio value="withheld" label={words.withheld} />
        </RadioGroup>
      </Field>
      {draft.toldHow === 'told' ? (
        <>
          {letters.length === 0 ? (
            <p className={text.line}>{words.noLetterYet}</p>
          ) : (
            <Field label={words.letter}>
              <Select
                className={text.select}
                value={draft.letterRef === '' ? letters.at(-1)?.ref : draft.letterRef}
                onChange={(_, { value }) => onChange({ ...draft, letterRef: value })}
              >
                {letters.map(({ ref, issuedOn }) => (
                  <option key={ref} value={ref}>
                    {letterWords.issued(ref, dates.day(issuedOn))}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          <Field label={words.toldOn}>
            <Input type="date" value={draft.toldOn} onChange={(_, { value }) => onChange({ ...draft, toldOn: value })} />
          </Field>
        </>
      ) : (
        <>
          <Field label={words.withheldReason}>
            <Textarea resize="vertical" value={draft.withheldReason} onChange={(_, { value }) => onChange({ ...draft, withheldReason: value })} />
          </Field>
          <Field label={words.withheldBy}>
            <Input value={draft.withheldBy} onChange={(_, { value }) => onChange({ ...draft, withheldBy: value })} />
          </Field>
          <Field label={words.recheckOn}>
            <Input type="date" value={draft.recheckOn} onChange={(_, { value }) => onChange({ ...draft, recheckOn: value })} />
          </Field>
        </>
      )}
    </div>
  );
}
