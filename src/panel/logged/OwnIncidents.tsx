import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { OwnIncident } from '../../domain/incident.ts';
import { sendAgainStep } from '../../journeys/sendIncidentAgain.ts';
import { contestedSentence, decisionSentence } from '../../policy/incident/incidentSteps.ts';
import { nextSentences } from '../../policy/pack/incidentSteps.ts';
import { KeptFiles } from '../../ui/KeptFiles.tsx';
import { PlainText } from '../../ui/PlainText.tsx';
import { Section } from '../../ui/Section.tsx';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useWorkspace } from '../workspaceContext.ts';
import { SendAgain } from './SendAgain.tsx';

const useStyles = makeStyles({ lines: { whiteSpace: 'pre-line' } });

export interface OwnIncidentsProps {
  readonly incidents: readonly OwnIncident[];
  /** Says of when they are, where they could not be read again. */
  readonly asOf?: string | undefined;
}

/** What became of the incidents this person logged about the sender. */
export function OwnIncidents({ incidents, asOf }: OwnIncidentsProps) {
  const text = useTextStyles();
  const words = useWording().incidents;
  if (incidents.length === 0) return null;
  return (
    <Section heading={words.heading}>
      {asOf !== undefined && <p className={text.small}>{asOf}</p>}
      <ul className={text.list}>
        {incidents.map((incident) => (
          <li key={`${incident.reference} ${incident.loggedAt}`}>
            <OwnIncidentLines incident={incident} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function OwnIncidentLines({ incident }: { readonly incident: OwnIncident }) {
  const styles = useStyles();
  const text = useTextStyles();
  const wording = useWording();
  const words = wording.incidents;
  const { dates } = useWorkspace();
  const { reference, state, occurredAt, subject, addenda, outcome, decidedBy, decidedAt, joined, duplicateOf, contested, visibility, files } = incident;
  const sentence = decisionSentence(state);
  const step = sendAgainStep(incident);
  const day = (moment: typeof occurredAt) => dates.day(dates.dayOf(moment));
  return (
    <div className={text.stack}>
      <p className={text.strong}>{`${reference} · ${nextSentences[state].label}`}</p>
      {subject.trim() !== '' && (
        <p className={text.line}>
          <PlainText>{subject}</PlainText>
        </p>
      )}
      <p className={text.small}>{words.happened(day(occurredAt))}</p>
      {visibility === 'private' && <p className={text.small}>{words.private}</p>}
      {joined && <p className={text.small}>{words.joined}</p>}
      {decidedBy !== undefined && decidedAt !== undefined && <p className={text.small}>{words.decided(decidedBy, day(decidedAt))}</p>}
      {sentence !== undefined && <p className={text.line}>{sentence}</p>}
      {duplicateOf !== undefined && <p className={text.line}>{words.duplicateOf(duplicateOf)}</p>}
      {contested && <p className={text.line}>{contestedSentence}</p>}
      {outcome.trim() !== '' && (
        <p className={text.line}>
          {`${words.outcome}: `}
          <PlainText>{outcome}</PlainText>
        </p>
      )}
      {addenda.trim() !== '' && (
        <p className={mergeClasses(text.line, styles.lines)}>
          {`${wording.ownSteps.added}: `}
          <PlainText>{addenda}</PlainText>
        </p>
      )}
      <KeptFiles files={files} words={wording.evidence} dates={dates} />
      <p className={text.small}>{nextSentences[state].next}</p>
      {step && <SendAgain incident={incident} label={step.label} />}
    </div>
  );
}
