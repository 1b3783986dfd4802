import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { daysBetween } from '../../domain/day.ts';
import { incidentKey } from '../../domain/incidentRecord.ts';
import { needsSameDay } from '../../policy/incident/incidentSteps.ts';
import { behavioursOf } from '../../policy/pack/behaviours.ts';
import type { ManagedIncident } from '../../ports/managedIncidents.ts';
import type { Stored } from '../../ports/stored.ts';
import { PlainText } from '../../ui/PlainText.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import type { IncidentGroup } from '../../ui/wording/register/incidentsWording.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { usePlace } from '../place.ts';
import { useRegister } from '../registerContext.ts';
import { useDates } from '../useDates.ts';
import { usePolicyWords } from '../words.ts';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(180px, 100%), 1fr))',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  open: { justifySelf: 'start' },
});

/** One open incident: enough to choose which to read first. */
export function IncidentLine({ stored, group }: { readonly stored: Stored<ManagedIncident>; readonly group: IncidentGroup }) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useRegisterWording().incidents.list;
  const { go } = usePlace();
  const dates = useDates();
  const behaviours = usePolicyWords().behaviours;
  const { incident, customerName, reporterName } = stored.value;
  const key = incidentKey(incident);
  return (
    <li className={styles.line}>
      <div className={text.stack}>
        <Link as="button" className={styles.open} onClick={() => go({ area: 'incidents', reference: key })}>
          {key === incident.reference ? incident.reference : words.number}
        </Link>
        <span className={text.small}>{words.happened(dates.day(dates.dayOf(incident.occurredAt)))}</span>
        <Waits stored={stored} group={group} />
      </div>
      <div className={text.stack}>
        <span className={text.line}>{behavioursOf(incident.behaviours, behaviours).map(({ label }) => label).join(', ')}</span>
        {incident.visibility === 'private' && <span className={text.small}>{words.private}</span>}
        {incident.state === 'submitted' && needsSameDay(incident.behaviours, behaviours) && <span className={text.strong}>{words.today}</span>}
      </div>
      <div className={text.stack}>
        <span className={text.line}>{incident.service}</span>
        {customerName.trim() !== '' && (
          <span className={text.small}>
            <PlainText>{words.customer(customerName)}</PlainText>
          </span>
        )}
        <span className={text.small}>{words.reporter(reporterName)}</span>
      </div>
    </li>
  );
}

function Waits({ stored: { value, changedBy, changedAt }, group }: { readonly stored: Stored<ManagedIncident>; readonly group: IncidentGroup }) {
  const text = useTextStyles();
  const words = useRegisterWording().incidents.list;
  const { today } = useRegister();
  const dates = useDates();
  const day = dates.day(dates.dayOf(changedAt));
  const waits = words.waits(Math.max(0, daysBetween(dates.dayOf(value.incident.reportedAt), today())));
  const fact = group === 'toAccept' ? waits : group === 'withReporter' ? words.asked(changedBy, day) : words.acceptedBy(changedBy, day);
  return <span className={text.small}>{fact}</span>;
}
