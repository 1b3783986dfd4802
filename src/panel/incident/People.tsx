import { Checkbox, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { affectedParties, policeAnswers, visibilities, type PoliceAnswer, type Visibility } from '../../domain/incident.ts';
import { incidentQuestionTexts } from '../../policy/pack/incidentQuestions.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { Fieldset } from '../../ui/Fieldset.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
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

/** Offered where somebody may not want it to be read by all who look after incidents. */
export function Readers({ draft: { visibility }, onChange }: FormPartProps) {
  const words = useWording().forms.incident;
  const text = useTextStyles();
  const { label, sentence } = incidentQuestionTexts.privateOffer;
  return (
    <>
      <Field label={label} hint={sentence} data-field="privateOffer">
        <RadioGroup value={visibility} onChange={(_, { value }) => onChange({ visibility: value as Visibility })}>
          {visibilities.map((each) => (
            <Radio key={each} value={each} label={words.readBy[each]} />
          ))}
        </RadioGroup>
      </Field>
      <div role="status">{visibility === 'private' && <p className={text.small}>{words.toldToNobody}</p>}</div>
    </>
  );
}
