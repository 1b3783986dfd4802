import { Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { barrierAnswers, type BarrierAnswer } from '../../domain/incidentRecord.ts';
import { latenessAnswers, type LatenessAnswer } from '../../domain/patternRecord.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useFieldProblem } from './patternSentence.ts';
import type { PatternForm } from './usePatternForm.ts';

/** What numbers alone do not say: what is missing in them, our own part, and what may make contact hard. */
export function FairReading({ state: { draft, problems, onChange } }: { readonly state: PatternForm }) {
  const words = useWording().patternRecord;
  return (
    <>
      <Field label={words.notChecked} hint={words.notCheckedHint} data-field="notChecked" {...useFieldProblem(problems, 'notChecked')}>
        <Textarea resize="vertical" value={draft.notChecked} onChange={(_, { value }) => onChange({ notChecked: value })} />
      </Field>
      <Field label={words.lateness} data-field="lateness" {...useFieldProblem(problems, 'lateness')}>
        <RadioGroup value={draft.lateness} onChange={(_, { value }) => onChange({ lateness: value as LatenessAnswer })}>
          {latenessAnswers.map((answer) => (
            <Radio key={answer} value={answer} label={words.latenessAnswer[answer]} />
          ))}
        </RadioGroup>
      </Field>
      {draft.lateness === 'late' && (
        <Field label={words.latenessNote}>
          <Textarea resize="vertical" value={draft.latenessNote} onChange={(_, { value }) => onChange({ latenessNote: value })} />
        </Field>
      )}
      <Field label={words.needs} data-field="needs" {...useFieldProblem(problems, 'needs')}>
        <RadioGroup value={draft.needs} onChange={(_, { value }) => onChange({ needs: value as BarrierAnswer })}>
          {barrierAnswers.map((answer) => (
            <Radio key={answer} value={answer} label={words.needsAnswer[answer]} />
          ))}
        </RadioGroup>
      </Field>
      {draft.needs !== '' && (
        <Field label={words.needsNote} hint={words.needsHint}>
          <Textarea resize="vertical" value={draft.needsNote} onChange={(_, { value }) => onChange({ needsNote: value })} />
        </Field>
      )}
    </>
  );
}
