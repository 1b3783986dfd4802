import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { languages, type Language } from '../../policy/template/template.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';

export interface LanguageFieldProps {
  readonly wroteIn: Language;
  /** The customer's wish has to be asked and recorded. */
  readonly askWish: boolean;
  readonly onSay: (language: Language) => void;
}

/** In which language the customer wrote, as the person says it. The reply is in that one. */
export function LanguageField({ wroteIn, askWish, onSay }: LanguageFieldProps) {
  const words = useWording().forms.templates;
  return (
    <Field label={words.wroteIn} {...(askWish ? { hint: words.askWish } : {})}>
      <RadioGroup layout="horizontal" value={wroteIn} onChange={(_, { value }) => onSay(languages.find((each) => each === value) ?? 'en')}>
        {languages.map((each) => (
          <Radio key={each} value={each} label={words.language[each]} />
        ))}
      </RadioGroup>
    </Field>
  );
}
