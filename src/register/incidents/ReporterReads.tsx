import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { IncidentStage } from '../../policy/incident/incidentSteps.ts';
import { nextSentences } from '../../policy/pack/incidentSteps.ts';
import { PlainText } from '../../ui/PlainText.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';

const useStyles = makeStyles({
  card: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

export interface ReporterReadsProps {
  readonly reference: string;
  readonly state: IncidentStage;
  /** What the table says when the step is done. */
  readonly sentence: string;
  /** The manager's words. */
  readonly outcome: string;
  readonly duplicateOf: string;
}

/** What will stand in the reporter's panel, before it is saved. */
export function ReporterReads({ reference, state, sentence, outcome, duplicateOf }: ReporterReadsProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const id = useId();
  const words = useRegisterWording().incidents.decision;
  const own = useWording().incidents;
  const told = state in nextSentences ? nextSentences[state as keyof typeof nextSentences] : undefined;
  return (
    <div role="group" aria-labelledby={id} className={text.stack}>
      <h3 id={id} className={text.strong}>
        {words.preview}
      </h3>
      <div className={mergeClasses(styles.card, text.stack)}>
        <p className={text.strong}>{told === undefined ? reference : `${reference} · ${told.label}`}</p>
        <p className={text.line}>{sentence}</p>
        {duplicateOf !== '' && (
          <p className={text.line}>
            <PlainText>{own.duplicateOf(duplicateOf)}</PlainText>
          </p>
        )}
        {outcome.trim() !== '' && (
          <p className={text.line}>
            {`${own.outcome}: `}
            <PlainText>{outcome}</PlainText>
          </p>
        )}
        {told !== undefined && <p className={text.small}>{told.next}</p>}
      </div>
    </div>
  );
}
