import { Button, Field, Textarea } from '@fluentui/react-components';
import type { OwnIncident } from '../../domain/incident.ts';
import { addedWordsMost } from '../../policy/incident/addWords.ts';
import { requirements } from '../../policy/pack/incidentSteps.ts';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { NotKeptNote } from '../kept/NotKeptNote.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useFirstProblem } from '../../ui/useFirstProblem.ts';
import { useSendAgain } from './useSendAgain.ts';

/** Adds to an incident a manager has a question about, and sends it again. What was logged stays as it is. */
export function SendAgain({ incident, label }: { readonly incident: OwnIncident; readonly label: string }) {
  const text = useTextStyles();
  const wording = useWording();
  const words = wording.ownSteps;
  const state = useSendAgain(incident);
  const form = useFirstProblem(state.tries, state.wrong && 'words');
  const { problem } = state;
  const wrong = state.wrong === 'tooLong' ? words.wordsTooLong(addedWordsMost) : requirements.comment;
  return (
    <form
      ref={form}
      className={text.stack}
      noValidate
      aria-label={`${label}: ${incident.reference}`}
      onSubmit={(event) => {
        event.preventDefault();
        state.submit();
      }}
    >
      <NotKeptNote />
      <Field label={words.words} hint={words.wordsHint} data-field="words" {...(state.wrong ? { validationMessage: wrong } : {})}>
        <Textarea resize="vertical" rows={3} value={state.words} onChange={(_, { value }) => state.onChange(value)} />
      </Field>
      {problem && !state.sending && <ProblemNote sentence={problem.kind === 'changed' ? words.againChanged : wording.problem[problem.kind]} />}
      <div className={text.row}>
        <Button type="submit" disabledFocusable={state.sending}>
          {state.sending ? words.sending : label}
        </Button>
      </div>
    </form>
  );
}
