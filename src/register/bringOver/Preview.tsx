import { makeStyles, Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow, tokens } from '@fluentui/react-components';
import type { Plan } from '../../policy/bringOver/plan.ts';
import type { Proposal } from '../../policy/bringOver/proposal.ts';
import type { ReadRow } from '../../policy/bringOver/readRow.ts';
import { PlainText } from '../../ui/PlainText.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { useDates } from '../useDates.ts';
import { useNarrow } from '../useNarrow.ts';
import { usePolicyWords } from '../words.ts';
import { FaultList } from './FaultList.tsx';
import { PageBar } from './PageBar.tsx';
import { usePages } from './usePages.ts';

const useStyles = makeStyles({
  cell: { overflowWrap: 'anywhere', verticalAlign: 'top', paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
  row: { width: '64px' },
  item: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
});

/** Every row as it was read, those to put right first; a list where it is narrow. */
export function Preview({ plan }: { readonly plan: Plan }) {
  const narrow = useNarrow();
  const rows = [...plan.rows.filter(({ faults }) => faults.length > 0), ...plan.rows.filter(({ faults }) => faults.length === 0)];
  const pages = usePages(rows);
  const joined = plan.customers.flatMap(({ known, proposals }) => (known === undefined ? [] : proposals.map(({ row }) => row)));
  const marks: Marks = { already: new Set(plan.already), joined: new Set(joined) };
  return (
    <>
      {narrow ? <Lines rows={pages.shown} marks={marks} /> : <Rows rows={pages.shown} marks={marks} />}
      <PageBar pages={pages} of={rows.length} />
    </>
  );
}

interface Marks {
  readonly already: ReadonlySet<number>;
  readonly joined: ReadonlySet<number>;
}
interface RowsProps {
  readonly rows: readonly ReadRow[];
  readonly marks: Marks;
}

function Rows({ rows, marks }: RowsProps) {
  const styles = useStyles();
  const { preview: words } = useRegisterWording().bringOver;
  return (
    <Table aria-label={words.heading} size="small">
      <TableHeader>
        <TableRow>
          <TableHeaderCell className={styles.row}>{words.row}</TableHeaderCell>
          {[words.customer, words.brings, words.state].map((head) => (
            <TableHeaderCell key={head}>{head}</TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.row}>
            <TableCell className={styles.cell}>{row.row}</TableCell>
            <TableCell className={styles.cell}>
              <Who row={row} />
            </TableCell>
            <TableCell className={styles.cell}>{row.proposal && <Brings proposal={row.proposal} />}</TableCell>
            <TableCell className={styles.cell}>
              <ToKnow row={row} marks={marks} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Lines({ rows, marks }: RowsProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { preview: words } = useRegisterWording().bringOver;
  return (
    <ul aria-label={words.heading} className={text.list}>
      {rows.map((row) => (
        <li key={row.row} className={styles.item}>
          <span className={text.small}>{words.rowNumber(row.row)}</span>
          <Who row={row} />
          {row.proposal && <Brings proposal={row.proposal} />}
          <ToKnow row={row} marks={marks} />
        </li>
      ))}
    </ul>
  );
}

function Who({ row: { name, proposal } }: { readonly row: ReadRow }) {
  const text = useTextStyles();
  return (
    <div className={text.stack}>
      <span className={text.strong}>
        <PlainText>{name}</PlainText>
      </span>
      {proposal?.found.map(({ value }) => (
        <span key={value} className={text.small}>
          <PlainText>{value}</PlainText>
        </span>
      ))}
    </div>
  );
}

function Brings({ proposal: { arrangement, adjustment } }: { readonly proposal: Proposal }) {
  const text = useTextStyles();
  const { bringOver, shell } = useRegisterWording();
  const words = usePolicyWords();
  const dates = useDates();
  const lines = [
    ...(adjustment === undefined ? [] : [words.adjustments[adjustment.code].label, adjustment.instruction]),
    ...(arrangement === undefined
      ? []
      : [
          arrangement.terms.map(({ code }) => words.terms[code].label).join('; '),
          [arrangement.scope.services === 'all' ? shell.everyService : arrangement.scope.services.join(', '), ...arrangement.scope.matters].join(' · '),
          bringOver.preview.period(dates.shortDay(arrangement.start), dates.shortDay(arrangement.end), dates.shortDay(arrangement.review)),
          bringOver.preview.decided(arrangement.attested.decidedBy, dates.shortDay(arrangement.attested.decidedOn)),
        ]),
  ];
  return (
    <div className={text.stack}>
      {lines.map((line) => (
        <PlainText key={line}>{line}</PlainText>
      ))}
    </div>
  );
}

function ToKnow({ row: { row, faults }, marks }: { readonly row: ReadRow; readonly marks: Marks }) {
  const { preview: words } = useRegisterWording().bringOver;
  if (faults.length > 0) return <FaultList faults={faults} />;
  if (marks.already.has(row)) return <span>{words.already}</span>;
  return <span>{marks.joined.has(row) ? words.joins : words.ready}</span>;
}
