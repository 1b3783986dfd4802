import {
  Link, makeStyles, mergeClasses, Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow, tokens,
} from '@fluentui/react-components';
import { ClockRegular } from '@fluentui/react-icons/svg/clock';
import { arrangementTasks } from '../../policy/pack/arrangementTasks.ts';
import type { ArrangementLine } from '../../ports/arrangements.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import { PlainText } from '../../ui/PlainText.tsx';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { usePlace } from '../place.ts';
import { useRegister } from '../registerContext.ts';
import { useNarrow } from '../useNarrow.ts';
import { useDates } from '../useDates.ts';
import { standingOf } from './standing.ts';

const useStyles = makeStyles({
  table: { tableLayout: 'auto' },
  fixed: { whiteSpace: 'nowrap' },
  cell: { overflowWrap: 'break-word', verticalAlign: 'top', paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
  item: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  stands: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  sign: { display: 'flex', columnGap: tokens.spacingHorizontalXS, alignItems: 'center', fontWeight: tokens.fontWeightSemibold },
});

export interface ArrangementTableProps {
  readonly label: string;
  readonly lines: readonly ArrangementLine[];
  /** Said where there are none. */
  readonly empty: string;
}

/** Arrangements with whose they are, what they cover, their days and what comes next; a list where it is narrow. */
export function ArrangementTable({ label, lines, empty }: ArrangementTableProps) {
  const narrow = useNarrow();
  const text = useTextStyles();
  if (lines.length === 0) return <p className={text.line}>{empty}</p>;
  return narrow ? <Lines label={label} lines={lines} /> : <Rows label={label} lines={lines} />;
}

type Lined = Omit<ArrangementTableProps, 'empty'>;

function Rows({ label, lines }: Lined) {
  const styles = useStyles();
  const { arrangement: words } = useRegisterWording();
  const dates = useDates();
  return (
    <Table aria-label={label} size="small" className={styles.table}>
      <TableHeader>
        <TableRow>
          {[words.reference, words.customer, words.services, words.until, words.review, words.nextStep].map((head) => (
            <TableHeaderCell key={head}>{head}</TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody>
        {lines.map((line) => (
          <TableRow key={line.arrangement.ref}>
            <TableCell className={mergeClasses(styles.cell, styles.fixed)}>
              <Opener line={line} />
            </TableCell>
            <TableCell className={styles.cell}>
              <PlainText>{line.customerName}</PlainText>
            </TableCell>
            <TableCell className={styles.cell}>
              <Services line={line} />
            </TableCell>
            <TableCell className={mergeClasses(styles.cell, styles.fixed)}>{dates.shortDay(line.arrangement.end)}</TableCell>
            <TableCell className={mergeClasses(styles.cell, styles.fixed)}>{dates.shortDay(line.arrangement.review)}</TableCell>
            <TableCell className={styles.cell}>
              <Stands line={line} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Lines({ label, lines }: Lined) {
  const styles = useStyles();
  const text = useTextStyles();
  const { arrangement: words } = useRegisterWording();
  const dates = useDates();
  return (
    <ul aria-label={label} className={text.list}>
      {lines.map((line) => (
        <li key={line.arrangement.ref} className={styles.item}>
          <Opener line={line} />
          <span className={text.strong}>
            <PlainText>{line.customerName}</PlainText>
          </span>
          <Services line={line} />
          <span className={text.small}>
            {`${words.until} ${dates.shortDay(line.arrangement.end)} · ${words.review} ${dates.shortDay(line.arrangement.review)}`}
          </span>
          <Stands line={line} />
        </li>
      ))}
    </ul>
  );
}

function Opener({ line: { arrangement } }: { readonly line: ArrangementLine }) {
  const { place, go } = usePlace();
  return (
    <Link as="button" onClick={() => go({ area: place.area, reference: arrangement.ref })}>
      {arrangement.ref}
    </Link>
  );
}

function Services({ line: { arrangement } }: { readonly line: ArrangementLine }) {
  const { shell } = useRegisterWording();
  const { services } = arrangement.scope;
  return <PlainText>{services === 'all' ? shell.everyService : services.join(', ')}</PlainText>;
}

function Sign({ children }: { readonly children: string }) {
  const styles = useStyles();
  return (
    <span className={styles.sign}>
      <ClockRegular aria-hidden="true" />
      <span>{children}</span>
    </span>
  );
}

/** What comes next and whose it is, with what stands out: words beside each sign. */
function Stands({ line }: { readonly line: ArrangementLine }) {
  const styles = useStyles();
  const { arrangement: words, shell } = useRegisterWording();
  const parts = useRegister();
  const dates = useDates();
  const { task, overdue, mine } = standingOf(line, parts);
  const { appeal, contested, state } = line.arrangement;
  const next = task && arrangementTasks[task];
  return (
    <span className={styles.stands}>
      {state !== 'active' && <span>{words.state[state]}</span>}
      {overdue && <Sign>{words.overdue(dates.shortDay(overdue))}</Sign>}
      {appeal?.state === 'open' && <Sign>{words.appealOpen(dates.shortDay(appeal.decideBy))}</Sign>}
      {contested && <Sign>{words.contested}</Sign>}
      {next && <span>{mine ? next.label : words.step.nextIs(next.label, shell.role[next.who])}</span>}
    </span>
  );
}
