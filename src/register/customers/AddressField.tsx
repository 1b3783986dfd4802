import { Field, Input, Link, Radio, RadioGroup } from '@fluentui/react-components';
import type { Confidence } from '../../domain/card.ts';
import { confidences } from '../../domain/card.ts';
import type { AddressProblem } from '../../journeys/changeIdentifier.ts';
import { PlainText } from '../../ui/PlainText.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { usePlace } from '../place.ts';
import { useAddressSentence } from './useAddressSentence.ts';

export interface AddressFieldProps {
  readonly typed: string;
  readonly confidence: Confidence;
  /** What is wrong with the text itself, in words. */
  readonly refused: string | undefined;
  /** What is wrong with it in the register. */
  readonly problems: readonly AddressProblem[];
  readonly onType: (typed: string) => void;
  readonly onConfidence: (confidence: Confidence) => void;
}

/** One address or number, and how sure we are of it. */
export function AddressField({ typed, confidence, refused, problems, onType, onConfidence }: AddressFieldProps) {
  const words = useRegisterWording().customers.addresses;
  const sentenceOf = useAddressSentence();
  const [problem] = problems;
  const message = refused ?? (problem && sentenceOf(problem));
  return (
    <>
      <Field data-field="address" label={words.field} hint={words.fieldHint} required {...(message === undefined ? {} : { validationMessage: message })}>
        <Input autoComplete="off" spellCheck={false} value={typed} onChange={(_, { value }) => onType(value)} />
      </Field>
      {refused === undefined && <OtherRecords problems={problems} />}
      <Field label={words.howSure}>
        <RadioGroup value={confidence} onChange={(_, { value }) => onConfidence(value as Confidence)}>
          {confidences.map((each) => (
            <Radio key={each} value={each} label={words.sure[each]} />
          ))}
        </RadioGroup>
      </Field>
    </>
  );
}

/** The way to the records in which the reason lies. */
export function OtherRecords({ problems }: { readonly problems: readonly AddressProblem[] }) {
  const text = useTextStyles();
  const words = useRegisterWording().customers.addresses;
  const { go } = usePlace();
  const others = [...new Map(problems.flatMap((problem) => problem.others).map((other) => [other.customer, other])).values()];
  if (others.length === 0) return null;
  return (
    <div className={text.row}>
      {others.map(({ customer, name }) => (
        <Link key={customer} as="button" type="button" onClick={() => go({ area: 'customers', reference: customer })}>
          <PlainText>{words.open(name)}</PlainText>
        </Link>
      ))}
    </div>
  );
}
