import { makeStyles, mergeClasses, Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { Told } from '../../policy/reports/smallCounts.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import { PlainText } from '../../ui/PlainText.tsx';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { useNarrow } from '../useNarrow.ts';
import { Bar } from './Bar.tsx';
import type { ReportRow, ReportTable } from './reportTable.ts';

const useStyles = makeStyles({
  figure: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  table: { tableLayout: 'auto' },
  label: { overflowWrap: 'break-word', height: 'auto', paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  half: { width: '45%' },
  cell: { height: 'auto' },
  /** A number, and the bar beside it. */
  told: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, fontVariantNumeric: 'tabular-nums' },
  number: { flexShrink: 0, minWidth: '2.5em', textAlign: 'end' },
  quiet: { flexShrink: 1, color: tokens.colorNeutralForeground2, textAlign: 'start' },
  item: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, paddingBottom: tokens.spacingVerticalS },
});

/** A table of numbers with a bar beside each row's first. The table says everything; the bars say it at a glance. */
export function FigureTable({ table }: { readonly table: ReportTable }) {
  const styles = useStyles();
  const text = useTextStyles();
  const narrow = useNarrow();
  const id = useId();
  const most = Math.max(1, ...table.rows.map(({ numbers: [first] }) => (first === 'hidden' ? 0 : first)));
  const Shown = narrow && table.head.length > 2 ? Items : Rows;
  return (
    <section className={styles.figure} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {table.title}
      </h3>
      {table.instead === undefined ? <Shown table={table} most={most} labelledBy={id} /> : <p className={text.line}>{table.instead}</p>}
    </section>
  );
}

interface ShownProps {
  readonly table: ReportTable;
  /** The longest bar. */
  readonly most: number;
  readonly labelledBy: string;
}

function Rows({ table: { head, rows }, most, labelledBy }: ShownProps) {
  const styles = useStyles();
  return (
    <Table size="small" className={styles.table} aria-labelledby={labelledBy}>
      <TableHeader>
        <TableRow>
          {head.map((title) => (
            <TableHeaderCell key={title}>{title}</TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.label}>
            <TableCell role="rowheader" className={mergeClasses(styles.label, head.length === 2 && styles.half)}>
              <PlainText>{row.label}</PlainText>
            </TableCell>
            {row.numbers.map((number, index) => (
              <TableCell key={head[index + 1]} className={styles.cell}>
                {index === 0 ? <WithBar number={number} most={most} /> : <span className={styles.told}><Figure number={number} /></span>}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/** The same where a table of several numbers is too wide. */
function Items({ table: { head, rows }, most, labelledBy }: ShownProps) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <ul className={text.list} aria-labelledby={labelledBy}>
      {rows.map((row) => (
        <li key={row.label} className={styles.item}>
          <span className={text.strong}>{row.label}</span>
          {row.numbers[0] !== 'hidden' && row.numbers[0] > 0 && <Bar share={row.numbers[0] / most} />}
          <Numbers head={head} row={row} />
        </li>
      ))}
    </ul>
  );
}

function Numbers({ head, row }: { readonly head: ReportTable['head']; readonly row: ReportRow }) {
  const text = useTextStyles();
  const { reports: words } = useRegisterWording();
  return (
    <span className={text.small}>
      {row.numbers.map((number, index) => `${head[index + 1] ?? ''}: ${number === 'hidden' ? words.hidden : String(number)}`).join(' · ')}
    </span>
  );
}

function WithBar({ number, most }: { readonly number: Told; readonly most: number }) {
  const styles = useStyles();
  return (
    <span className={styles.told}>
      <Figure number={number} />
      {number !== 'hidden' && <Bar share={number / most} />}
    </span>
  );
}

function Figure({ number }: { readonly number: Told }) {
  const styles = useStyles();
  const { reports: words } = useRegisterWording();
  return <span className={mergeClasses(styles.number, number === 'hidden' && styles.quiet)}>{number === 'hidden' ? words.hidden : number}</span>;
}
