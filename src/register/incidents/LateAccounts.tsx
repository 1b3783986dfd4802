import { Button } from '@fluentui/react-components';
import { PersonAddRegular } from '@fluentui/react-icons/svg/person-add';
import { answerLateAccounts, lateAccounts, mayTellDecision, type DecideResult } from '../../journeys/decideIncident.ts';
import type { ManagedIncident } from '../../ports/managedIncidents.ts';
import type { Stored } from '../../ports/stored.ts';
import { Notice } from '../../ui/Notice.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { useRegister } from '../registerContext.ts';
import { useIncidentChange } from './useIncidentChange.ts';

/** That an account came after the decision, and a way to tell its writer what was decided. */
export function LateAccounts({ stored }: { readonly stored: Stored<ManagedIncident> }) {
  const { shell, incidents } = useRegisterWording();
  const words = incidents.page;
  const { outside, staff, roles } = useRegister();
  const { run, busy, result, problem } = useIncidentChange<DecideResult>();
  const late = lateAccounts(stored.value);
  if (late.length === 0) return null;
  const failed = problem ?? (result?.kind === 'changed' && !busy ? { kind: 'changed' as const } : undefined);
  const tell = () => {
    run({ from: stored, change: () => answerLateAccounts(outside, stored), sentence: words.lateAnswered });
  };
  const action = mayTellDecision(stored.value, { staff, roles }) && (
    <Button disabledFocusable={busy} onClick={tell}>
      {words.answerLate}
    </Button>
  );
  return (
    <>
      <Notice icon={<PersonAddRegular />} {...(action ? { actions: action } : {})}>
        {words.late(late.map(({ reporterName }) => reporterName).join(', '))}
      </Notice>
      {failed && <ProblemNote sentence={shell.problem[failed.kind]} />}
    </>
  );
}
