import type { Decision, DecisionStep } from '../../journeys/incidentDecision.ts';
import { originalOf } from '../../journeys/incidentDecision.ts';
import { nextSentences } from '../../policy/pack/incidentSteps.ts';
import type { ManagedIncident } from '../../ports/managedIncidents.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import type { ChangedField } from '../ChangedMeanwhile.tsx';

/** What one person was about to save beside how another left it, in words. */
export function useChangedFields(step: DecisionStep, decision: Decision): (theirs: ManagedIncident) => readonly ChangedField[] {
  const { shell, incidents } = useRegisterWording();
  const { decision: words, page } = incidents;
  const label = (state: string): string => (state in nextSentences ? nextSentences[state as keyof typeof nextSentences].label : page.contested);
  return ({ incident, outcome, supportChecked }) => {
    const { barriers, severity, duplicateOf = '', contested, state } = incident;
    const common: readonly ChangedField[] = [
      { label: words.stepField, yours: label(step.to), theirs: contested ? `${label(state)}. ${page.contested}` : label(state) },
      { label: words.repliedField, yours: decision.words.trim(), theirs: outcome },
    ];
    switch (decision.action) {
      case 'accept': {
        const { answer, note } = decision.barriers;
        const mine = answer === undefined ? note : `${page.barrierAnswer[answer]}. ${note}`;
        const grave = decision.severity === undefined ? '' : page.severityLevel[decision.severity];
        return [
          ...common,
          { label: page.barriers, yours: mine, theirs: barriers ? `${page.barrierAnswer[barriers.answer]}. ${barriers.note}` : '' },
          { label: page.severity, yours: grave, theirs: severity ? page.severityLevel[severity.level] : '' },
        ];
      }
      case 'markDuplicate':
        return [...common, { label: page.duplicateOf, yours: originalOf(decision), theirs: duplicateOf }];
      case 'close':
        return [...common, { label: page.supportChecked, yours: page.supportDone, theirs: supportChecked ? page.supportDone : shell.no }];
      default:
        return common;
    }
  };
}
