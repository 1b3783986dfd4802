import { Button } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { questionsFor } from '../../policy/incident/checkIncident.ts';
import { needsSameDay } from '../../policy/incident/incidentSteps.ts';
import { Form } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { EvidenceField } from '../evidence/EvidenceField.tsx';
import { FormAbout } from '../FormAbout.tsx';
import { NotKeptNote } from '../kept/NotKeptNote.tsx';
import { AlreadyLogged } from '../logged/AlreadyLogged.tsx';
import { ClaimUnknown } from '../logged/ClaimUnknown.tsx';
import { useMessageClaim } from '../query/useMessageClaim.ts';
import { useOwnIncidents } from '../query/useIncidentsAbout.ts';
import { useBehaviours } from '../useCouncilWords.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import type { FormSubject } from '../subject.ts';
import { TaskPage } from '../TaskPage.tsx';
import { Account } from './Account.tsx';
import { BehaviourPicker } from './BehaviourPicker.tsx';
import { Circumstances } from './Circumstances.tsx';
import { visibilityOf } from './incidentFormDraft.ts';
import { fieldSentence } from './incidentProblems.ts';
import { Affected } from './People.tsx';
import { Questions } from './Questions.tsx';
import { SafetyCard, SameDayCard } from './SafetyCard.tsx';
import { UpsetOnly } from './UpsetOnly.tsx';
import { useIncidentForm } from './useIncidentForm.ts';

/** The incident form: one page that grows. Nothing has to be typed but the facts. */
export function Incident({ subject, takenBack }: { readonly subject: FormSubject; readonly takenBack: boolean }) {
  const text = useTextStyles();
  const wording = useWording();
  const words = wording.forms.incident;
  const claim = useMessageClaim(subject, true);
  const own = useOwnIncidents(subject, true);
  const { form, draft, problems, trouble, submitting, onChange, submit } = useIncidentForm(subject);
  const part = { draft, problems, onChange };
  const behaviours = useBehaviours();
  // A private one stands by itself: it is not added to what a colleague logged.
  const claimed = visibilityOf(draft, behaviours) === 'normal' ? claim.data : undefined;
  const threat = questionsFor(draft.behaviours, behaviours).police;
  return (
    <TaskPage heading={claimed ? words.joinHeading : words.heading}>
      {threat ? <SafetyCard /> : needsSameDay(draft.behaviours, behaviours) && <SameDayCard />}
      {takenBack && (
        <Notice icon={<ArrowUndoRegular />} announce>
          <span>{wording.ownSteps.takenBack}</span>
        </Notice>
      )}
      <NotKeptNote />
      {claimed && <AlreadyLogged claim={claimed} own={own.value} />}
      <ClaimUnknown query={claim} sentence={wording.ownSteps.claimUnknownInForm} />
      <FormAbout subject={subject} />
      <UpsetOnly draft={draft} />
      <Form ref={form} onSubmit={submit}>
        <BehaviourPicker
          chosen={draft.behaviours}
          problem={fieldSentence(problems, 'behaviours', words)}
          onChange={(chosen) => {
            onChange({ behaviours: chosen });
          }}
        />
        <Questions by="behaviour" {...part} />
        <Circumstances {...part} />
        <Account {...part} />
        <EvidenceField {...part} />
        <Affected {...part} />
        {trouble && !submitting && <ProblemNote sentence={trouble} onTryAgain={submit} />}
        {problems.length > 0 && (
          <p role="alert" className={text.strong}>
            {words.problems(problems.length)}
          </p>
        )}
        <div className={text.row}>
          <Button type="submit" appearance="primary" disabledFocusable={submitting}>
            {submitting ? words.submitting : words.submit}
          </Button>
        </div>
      </Form>
    </TaskPage>
  );
}
