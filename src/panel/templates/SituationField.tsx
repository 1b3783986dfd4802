import { Field, Select } from '@fluentui/react-components';
import { adviserSituations, situationText, type StatedSituation } from '../../policy/pack/replySituations.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';

export interface SituationFieldProps {
  readonly stated: StatedSituation | undefined;
  readonly onState: (stated: StatedSituation | undefined) => void;
}

/** Lets a person say what the reply is about: the software never reads it out of the mail. */
export function SituationField({ stated, onState }: SituationFieldProps) {
  const text = useTextStyles();
  const words = useWording().forms.templates;
  return (
    <Field label={words.situation} {...(stated === undefined ? {} : { hint: situationText(stated).sentence })}>
      <Select className={text.select} value={stated ?? ''} onChange={(_, { value }) => onState(adviserSituations.find((each) => each === value))}>
        <option value="">{words.situationOpen}</option>
        {adviserSituations.map((each) => (
          <option key={each} value={each}>
            {situationText(each).label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
