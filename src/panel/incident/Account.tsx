import { Field, Textarea } from '@fluentui/react-components';
import { useWording } from '../../ui/wording/wordingContext.ts';
import type { FormPartProps } from './formPart.ts';
import { fieldSentence } from './incidentProblems.ts';

/** Facts, exact words and impact, apart from each other. */
export function Account({ draft, problems, onChange }: FormPartProps) {
  const words = useWording().forms.incident;
  const says = (field: 'facts' | 'exactWords' | 'impact') => {
    const sentence = fieldSentence(problems, field, words);
    return sentence === undefined ? {} : { validationMessage: sentence };
  };
  return (
    <>
      <Field label={words.facts} data-field="facts" hint={`${words.factsHint} ${words.customerMaySee}`} {...says('facts')}>
        <Textarea resize="vertical" rows={4} value={draft.facts} onChange={(_, { value }) => onChange({ facts: value })} />
      </Field>
      <Field label={words.optional(words.exactWords)} data-field="exactWords" hint={words.customerMaySee} {...says('exactWords')}>
        <Textarea resize="vertical" rows={2} value={draft.exactWords} onChange={(_, { value }) => onChange({ exactWords: value })} />
      </Field>
      <Field label={words.optional(words.impact)} data-field="impact" hint={words.customerMaySee} {...says('impact')}>
        <Textarea resize="vertical" rows={2} value={draft.impact} onChange={(_, { value }) => onChange({ impact: value })} />
      </Field>
    </>
  );
}
