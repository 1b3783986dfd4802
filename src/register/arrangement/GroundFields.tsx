import { Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { agreements, type Arrangement } from '../../domain/arrangement.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { lackAt, linesIn } from './content.ts';
import type { ContentFieldsProps } from './contentFields.ts';

type TextKey = 'reason' | 'circumstancesConsidered' | 'equalityDueRegard' | 'couldWeHaveCausedIt' | 'noWarningReason';

/** What a decision has to say: why, what was considered, what the customer says, and who is told. */
export function GroundFields({ arrangement, lacks, onChange }: ContentFieldsProps) {
  const { form } = useRegisterWording().arrangement;
  const labels: Readonly<Record<TextKey, string>> = {
    reason: form.reason,
    circumstancesConsidered: form.circumstances,
    equalityDueRegard: form.dueRegard,
    couldWeHaveCausedIt: form.reflection,
    noWarningReason: form.noWarning,
  };
  const area = (key: TextKey) => {
    const lack = lackAt(lacks, key);
    return (
      <Field key={key} label={labels[key]} data-field={key} {...(lack === undefined ? {} : { validationMessage: lack })}>
        <Textarea resize="vertical" value={arrangement[key] ?? ''} onChange={(_, { value }) => onChange({ ...arrangement, [key]: value })} />
      </Field>
    );
  };
  const { customerView } = arrangement;
  const viewLack = lackAt(lacks, 'customerView');
  const sharedLack = lackAt(lacks, 'sharedWith');
  return (
    <>
      {(['reason', 'circumstancesConsidered', 'equalityDueRegard', 'couldWeHaveCausedIt'] as const).map(area)}
      <Field label={form.customerView}>
        <RadioGroup value={customerView.kind} onChange={(_, { value }) => onChange({ ...arrangement, customerView: viewOf(value, wordsIn(customerView)) })}>
          <Radio value="given" label={form.viewGiven} />
          <Radio value="notGiven" label={form.viewNotGiven} />
        </RadioGroup>
      </Field>
      <Field
        label={customerView.kind === 'given' ? form.viewWords : form.viewWhy}
        data-field="customerView"
        {...(viewLack === undefined ? {} : { validationMessage: viewLack })}
      >
        <Textarea resize="vertical" value={wordsIn(customerView)} onChange={(_, { value }) => onChange({ ...arrangement, customerView: viewOf(customerView.kind, value) })} />
      </Field>
      <Field label={form.agreement}>
        <RadioGroup
          layout="horizontal"
          value={arrangement.agreement}
          onChange={(_, { value }) => onChange({ ...arrangement, agreement: agreements.find((one) => one === value) ?? arrangement.agreement })}
        >
          {agreements.map((one) => (
            <Radio key={one} value={one} label={form.agreed[one]} />
          ))}
        </RadioGroup>
      </Field>
      {area('noWarningReason')}
      <Field label={form.sharedWith} hint={form.oneALine} data-field="sharedWith" {...(sharedLack === undefined ? {} : { validationMessage: sharedLack })}>
        <Textarea
          resize="vertical"
          value={arrangement.sharedWith.join('\n')}
          onChange={(_, { value }) => onChange({ ...arrangement, sharedWith: value === '' ? [] : linesIn(value) })}
        />
      </Field>
    </>
  );
}

type View = Arrangement['customerView'];

function wordsIn(view: View): string {
  return view.kind === 'given' ? view.words : view.why;
}

function viewOf(kind: string, words: string): View {
  return kind === 'given' ? { kind: 'given', words } : { kind: 'notGiven', why: words };
}
