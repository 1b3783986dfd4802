import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { wordsIn } from '../../ui/ExactWords.tsx';
import { Fieldset } from '../../ui/Fieldset.tsx';
import { useWording } from '../../ui/wording/wordingContext.ts';
import type { FormPartProps } from './formPart.ts';
import { useBehaviours } from '../useCouncilWords.ts';
import { visibilityOf } from './incidentFormDraft.ts';
import { fieldSentence } from './incidentProblems.ts';

/** Facts, exact words and impact, apart from each other. */
export function Account({ draft, problems, onChange }: FormPartProps) {
  const words = useWording().forms.incident;
  const says = (field: 'facts' | 'impact') => {
    const sentence = fieldSentence(problems, field, words);
    return sentence === undefined ? {} : { validationMessage: sentence };
  };
  return (
    <>
      <Field label={words.facts} data-field="facts" hint={`${words.factsHint} ${words.customerMaySee}`} {...says('facts')}>
        <Textarea resize="vertical" rows={4} value={draft.facts} onChange={(_, { value }) => onChange({ facts: value })} />
      </Field>
      <ExactWordsField draft={draft} problem={fieldSentence(problems, 'exactWords', words)} onChange={onChange} />
      <Field label={words.optional(words.impact)} data-field="impact" hint={words.customerMaySee} {...says('impact')}>
        <Textarea resize="vertical" rows={2} value={draft.impact} onChange={(_, { value }) => onChange({ impact: value })} />
      </Field>
    </>
  );
}

interface ExactWordsProps extends Pick<FormPartProps, 'draft' | 'onChange'> {
  readonly problem: string | undefined;
}

/** Words that stood there when the form was opened stay hidden until somebody asks to read them. */
function ExactWordsField({ draft: { exactWords, evidence, behaviours, visibility }, problem, onChange }: ExactWordsProps) {
  const wording = useWording();
  const words = wording.forms.incident;
  const privately = visibilityOf({ behaviours, visibility }, useBehaviours()) === 'private';
  const copied = evidence === 'message' && !privately;
  const hint = copied ? `${wording.evidence.wordsKept} ${words.customerMaySee}` : words.customerMaySee;
  const [shown, setShown] = useState(exactWords.trim() === '');
  const label = words.optional(words.exactWords);
  if (!shown && problem === undefined) {
    const show = (form: HTMLFormElement | null) => {
      flushSync(() => setShown(true));
      form?.querySelector<HTMLElement>('[data-field="exactWords"] textarea')?.focus();
    };
    return (
      <Fieldset legend={label} hint={hint} problem={undefined} field="exactWords">
        <span>{words.masked(wordsIn(exactWords))}</span>
        <div>
          <Button size="small" onClick={({ currentTarget }) => show(currentTarget.form)}>
            {words.showWords}
          </Button>
        </div>
      </Fieldset>
    );
  }
  return (
    <Field label={label} data-field="exactWords" hint={hint} {...(problem === undefined ? {} : { validationMessage: problem })}>
      <Textarea resize="vertical" rows={2} value={exactWords} onChange={(_, { value }) => onChange({ exactWords: value })} />
    </Field>
  );
}
