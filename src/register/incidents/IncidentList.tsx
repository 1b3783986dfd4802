import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { orThrow, problemOf } from '../../ui/query/problemThrown.ts';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { Section } from '../../ui/Section.tsx';
import { SkeletonLines } from '../../ui/SkeletonLines.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import type { OpenIncidents } from '../../ports/managedIncidents.ts';
import { incidentGroups } from '../../ui/wording/register/incidentsWording.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { useRegister } from '../registerContext.ts';
import { grouped, servicesOf, type IncidentFilter } from './incidentGroups.ts';
import { IncidentLine } from './IncidentLine.tsx';

const useStyles = makeStyles({
  filter: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, minWidth: 0 },
  field: { minWidth: 0, flexBasis: '220px', flexGrow: 1, maxWidth: '320px' },
});

/** Open incidents, those to accept first. */
export function IncidentList() {
  const text = useTextStyles();
  const { shell, incidents: words } = useRegisterWording();
  const { outside } = useRegister();
  const query = useQuery({ queryKey: ['register', 'incidents', 'open'], queryFn: ({ signal }) => orThrow(outside.incidents.open(signal)) });
  const { data, error, isFetching, refetch } = query;
  return (
    <>
      <p className={text.line}>{words.list.intro}</p>
      {error && <ProblemNote sentence={shell.problem[problemOf(error).kind]} busy={isFetching} onTryAgain={() => void refetch()} />}
      {data && <Open {...data} />}
      {!data && !error && <Waiting />}
    </>
  );
}

function Waiting() {
  const text = useTextStyles();
  const { shell } = useRegisterWording();
  return (
    <div>
      <p className={text.small} role="status">
        {shell.loading}
      </p>
      <SkeletonLines lines={6} />
    </div>
  );
}

function Open({ incidents, complete }: OpenIncidents) {
  const text = useTextStyles();
  const words = useRegisterWording().incidents.list;
  const [filter, setFilter] = useState<IncidentFilter>({ group: '', service: '' });
  const groups = grouped(incidents, filter);
  if (incidents.length === 0) return <p className={text.line}>{words.none}</p>;
  return (
    <>
      <Filter filter={filter} services={servicesOf(incidents)} onChange={setFilter} />
      {!complete && <p className={text.line}>{words.notAll}</p>}
      {groups.length === 0 && <p className={text.line}>{words.noneMatch}</p>}
      {groups.map(({ group, incidents: found }) => (
        <Section key={group} heading={words.group[group]} aside={found.length}>
          <ul className={text.list}>
            {found.map((each) => (
              <IncidentLine key={each.row.id} stored={each} group={group} />
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}

interface FilterProps {
  readonly filter: IncidentFilter;
  readonly services: readonly string[];
  readonly onChange: (filter: IncidentFilter) => void;
}

function Filter({ filter, services, onChange }: FilterProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { shell, incidents } = useRegisterWording();
  const words = incidents.list;
  return (
    <div role="group" aria-label={words.filter} className={styles.filter}>
      <Field label={words.stateFilter} className={styles.field}>
        <Select className={text.select} value={filter.group} onChange={(_, { value }) => onChange({ ...filter, group: value as IncidentFilter['group'] })}>
          <option value="">{words.everyState}</option>
          {incidentGroups.map((group) => (
            <option key={group} value={group}>
              {words.group[group]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.serviceFilter} className={styles.field}>
        <Select className={text.select} value={filter.service} onChange={(_, { value }) => onChange({ ...filter, service: value })}>
          <option value="">{shell.everyService}</option>
          {services.map((service) => (
            <option key={service} value={service}>
              {service}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
