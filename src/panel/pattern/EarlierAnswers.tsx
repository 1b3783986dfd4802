import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { Fieldset } from '../../ui/Fieldset.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { noAnswer, type EarlierAnswerDraft } from './patternFormDraft.ts';
import { problemOfField } from './patternSentence.ts';
import type { PatternForm } from './usePatternForm.ts';

/** What we told the customer before, each answer so that it can be looked up. */
export function EarlierAnswers({ state: { draft, problems, onChange } }: { readonly state: PatternForm }) {
  const text = useTextStyles();
  const words = useWording().patternRecord;
  const { earlierAnswers } = draft;
  const change = (at: number, part: Partial<EarlierAnswerDraft>): void =>
    onChange({ earlierAnswers: earlierAnswers.map((answer, index) => (index === at ? { ...answer, ...part } : answer)) });
  return (
    <Fieldset legend={words.earlier} hint={words.earlierHint} problem={problemOfField(problems, 'earlierAnswers', words)} field="earlierAnswers">
      {earlierAnswers.map(({ reference, on, whatWasExplained }, index) => (
        <div key={index} role="group" aria-label={words.answerNumber(index + 1)} className={text.stack}>
          <Field label={words.reference}>
            <Input value={reference} onChange={(_, { value }) => change(index, { reference: value })} />
          </Field>
          <Field label={words.on}>
            <Input type="date" value={on} onChange={(_, { value }) => change(index, { on: value })} />
          </Field>
          <Field label={words.whatWasExplained}>
            <Textarea resize="vertical" value={whatWasExplained} onChange={(_, { value }) => change(index, { whatWasExplained: value })} />
          </Field>
          {earlierAnswers.length > 1 && (
            <div className={text.row}>
              <Button size="small" appearance="subtle" onClick={() => onChange({ earlierAnswers: earlierAnswers.filter((_, each) => each !== index) })}>
                {words.removeAnswer(index + 1)}
              </Button>
            </div>
          )}
        </div>
      ))}
      <div className={text.row}>
        <Button size="small" icon={<AddRegular />} onClick={() => onChange({ earlierAnswers: [...earlierAnswers, noAnswer] })}>
          {words.addAnswer}
        </Button>
      </div>
    </Fieldset>
  );
}
