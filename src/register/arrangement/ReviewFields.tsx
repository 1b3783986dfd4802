import { Field, Input, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { day } from '../../domain/day.ts';
import { complianceAnswers, type Review, type ReviewAnswers } from '../../domain/review.ts';
import { questionsToShow } from '../../policy/arrangement/reviewProgress.ts';
import { reviewQuestions } from '../../policy/pack/reviews.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { useRegister } from '../registerContext.ts';

interface ReviewFieldsProps {
  readonly review: Review;
  readonly onChange: (review: Review) => void;
}

/** The questions of a review, one after the other; the customer speaks first. The outcome is asked elsewhere, once all are answered. */
export function ReviewFields({ review, onChange }: ReviewFieldsProps) {
  const text = useTextStyles();
  const { today } = useRegister();
  const shown = questionsToShow(review, today());
  return (
    <div className={text.form}>
      {reviewQuestions.map(({ field, question }) =>
        field !== 'outcome' && shown.includes(field) ? <Question key={field} field={field} question={question} review={review} onChange={onChange} /> : null,
      )}
    </div>
  );
}

/** Whether every question is answered, so that an outcome may be chosen. */
export function isAnswered(review: Review, today: Parameters<typeof questionsToShow>[1]): boolean {
  return questionsToShow(review, today).includes('outcome');
}

interface QuestionProps extends ReviewFieldsProps {
  readonly field: keyof ReviewAnswers;
  readonly question: string;
}

function Question({ field, question, review, onChange }: QuestionProps) {
  const { step: words } = useRegisterWording().arrangement;
  switch (field) {
    case 'customerComment':
      return <Comment question={question} review={review} onChange={onChange} />;
    case 'incidentsSince':
      return (
        <Field label={question}>
          <Input
            type="number"
            min={0}
            value={review.incidentsSince === undefined ? '' : String(review.incidentsSince)}
            onChange={(_, { value }) => {
              const { incidentsSince: _before, ...others } = review;
              onChange(value === '' ? others : { ...others, incidentsSince: Number(value) });
            }}
          />
        </Field>
      );
    case 'complianceWithTerms':
      return (
        <Field label={question}>
          <RadioGroup
            value={review.complianceWithTerms ?? ''}
            onChange={(_, { value }) => {
              const answer = complianceAnswers.find((one) => one === value);
              if (answer !== undefined) onChange({ ...review, complianceWithTerms: answer });
            }}
          >
            {complianceAnswers.map((answer) => (
              <Radio key={answer} value={answer} label={words.compliance[answer]} />
            ))}
          </RadioGroup>
        </Field>
      );
    case 'couldWeHaveCausedIt':
    case 'lessons':
    case 'stillNeeded':
      return (
        <Field label={question}>
          <Textarea resize="vertical" value={review[field] ?? ''} onChange={(_, { value }) => onChange({ ...review, [field]: value })} />
        </Field>
      );
  }
}

function Comment({ question, review, onChange }: ReviewFieldsProps & { readonly question: string }) {
  const { step: words } = useRegisterWording().arrangement;
  const text = useTextStyles();
  const { today } = useRegister();
  const comment = review.customerComment;
  return (
    <div className={text.stack}>
      <Field label={question}>
        <RadioGroup
          value={comment?.kind ?? ''}
          onChange={(_, { value }) => onChange({ ...review, customerComment: value === 'given' ? { kind: 'given', words: '' } : { kind: 'none', askedOn: today() } })}
        >
          <Radio value="given" label={words.commentGiven} />
          <Radio value="none" label={words.commentNone} />
        </RadioGroup>
      </Field>
      {comment?.kind === 'given' && (
        <Field label={words.commentGiven}>
          <Textarea resize="vertical" value={comment.words} onChange={(_, { value }) => onChange({ ...review, customerComment: { kind: 'given', words: value } })} />
        </Field>
      )}
      {comment?.kind === 'none' && (
        <Field label={words.askedOn}>
          <Input
            type="date"
            value={comment.askedOn}
            onChange={(_, { value }) => {
              const on = day(value);
              if (on !== undefined) onChange({ ...review, customerComment: { kind: 'none', askedOn: on } });
            }}
          />
        </Field>
      )}
    </div>
  );
}
