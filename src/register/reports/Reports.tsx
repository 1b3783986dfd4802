import { Field, makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import { DataTrendingRegular } from '@fluentui/react-icons/svg/data-trending';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { readNumbers, type Numbers } from '../../journeys/readNumbers.ts';
import { leastTold, reportParts, reportReaders } from '../../policy/pack/reports.ts';
import { Notice } from '../../ui/Notice.tsx';
import { orThrow } from '../../ui/query/problemThrown.ts';
import { Section } from '../../ui/Section.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { Asked } from '../Asked.tsx';
import { useRegister } from '../registerContext.ts';
import { DownloadReport } from './DownloadReport.tsx';
import { FigureTable } from './FigureTable.tsx';
import type { ReportFact } from './reportTable.ts';
import { useReport, type Report } from './useReport.ts';

const useStyles = makeStyles({
  facts: { display: 'flex', flexWrap: 'wrap', gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`, margin: 0 },
  fact: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  value: { ...typographyStyles.subtitle1, margin: 0 },
  tables: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 340px), 1fr))', gap: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL}`, minWidth: 0 },
  choice: { maxWidth: '320px', minWidth: 0 },
});

/** Numbers of all arrangements and incidents: nobody's name, no number that gives somebody away. */
export function Reports() {
  const { outside, roles, settings } = useRegister();
  const parts = reportParts.filter((part) => reportReaders[part].some((role) => roles.includes(role)));
  const asked = useQuery({ queryKey: ['numbers', ...parts], queryFn: ({ signal }) => orThrow(readNumbers(outside, settings, parts, signal)) });
  return <Asked asked={asked}>{(numbers) => <Shown numbers={numbers} />}</Asked>;
}

function Shown({ numbers }: { readonly numbers: Numbers }) {
  const text = useTextStyles();
  const { reports: words } = useRegisterWording();
  const report = useReport(numbers);
  const { arrangements, incidents } = report;
  return (
    <div className={text.form}>
      <p className={text.line}>{words.lead(leastTold)}</p>
      <DownloadReport report={report} on={numbers.on} />
      {arrangements && <Arrangements part={arrangements} />}
      {incidents && <Incidents part={incidents} />}
    </div>
  );
}

function Arrangements({ part: { facts, growth, tables } }: { readonly part: NonNullable<Report['arrangements']> }) {
  const styles = useStyles();
  const { reports: words } = useRegisterWording();
  return (
    <Section heading={words.arrangements.heading}>
      {growth !== undefined && (
        <Notice tone="caution" icon={<DataTrendingRegular />}>
          {growth}
        </Notice>
      )}
      <Facts facts={facts} />
      <div className={styles.tables}>
        {tables.map((table) => (
          <FigureTable key={table.title} table={table} />
        ))}
      </div>
    </Section>
  );
}

function Facts({ facts }: { readonly facts: readonly ReportFact[] }) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <dl className={styles.facts}>
      {facts.map(({ label, value, hint }) => (
        <div key={label} className={styles.fact}>
          <dt className={text.small}>{label}</dt>
          <dd className={styles.value}>{value}</dd>
          {hint !== undefined && <dd className={text.small}>{hint}</dd>}
        </div>
      ))}
    </dl>
  );
}

/** All quarters side by side, and one of them by behaviour and service. */
function Incidents({ part: { byQuarter, quarters } }: { readonly part: NonNullable<Report['incidents']> }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { reports: words } = useRegisterWording();
  const [chosen, setChosen] = useState(quarters.at(-1)?.label ?? '');
  const quarter = quarters.find(({ label }) => label === chosen);
  return (
    <Section heading={words.incidents.heading}>
      <p className={text.small}>{words.incidents.hint}</p>
      <FigureTable table={byQuarter} />
      <Field label={words.incidents.choose} className={styles.choice}>
        <Select className={text.select} value={chosen} onChange={(_, { value }) => setChosen(value)}>
          {quarters.map(({ label }) => (
            <option key={label}>{label}</option>
          ))}
        </Select>
      </Field>
      <div className={styles.tables}>
        {quarter?.tables.map((table) => (
          <FigureTable key={table.title} table={table} />
        ))}
      </div>
    </Section>
  );
}
