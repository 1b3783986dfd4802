import { Checkbox, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { affectedParties, policeAnswers, type PoliceAnswer } from '../../domain/incident.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { Fieldset } from '../../ui/Fieldset.tsx';
import type { FormPartProps } from './formPart.ts';
import { fieldSentence } from './incidentProblems.ts';

/** Who was affected. */
export function Affected({ draft, problems, onChange }: FormPartProps) {
  const wording = useWording();
  const words = wording.forms.incident;
  const { affected } = draft;
  return (
    <Fieldset legend={words.affected} problem={fieldSentence(problems, 'affected', words)} field="affected">
      {affectedParties.map((party) => (
        <Checkbox
          key={party}
          label={wording.affected[party]}
          checked={affected.includes(party)}
          onChange={() => onChange({ affected: affected.includes(party) ? affected.filter((each) => each !== party) : [...affected, party] })}
        />
      ))}
    </Fieldset>
  );
}

/** Asked where a threat was chosen. */
export function Police({ draft, problems, onChange }: FormPartProps) {
  const wording = useWording();
  const words = wording.forms.incident;
  const sentence = fieldSentence(problems, 'police', words);
  return (
    <Field label={words.police} data-field="police" {...(sentence === undefined ? {} : { validationMessage: sentence })}>
      <RadioGroup value={draft.police ?? ''} onChange={(_, { value }) => onChange({ police: value as PoliceAnswer })}>
        {policeAnswers.map((answer) => (
          <Radio key={answer} value={answer} label={wording.police[answer]} />
        ))}
      </RadioGroup>
    </Field>
  );
}
