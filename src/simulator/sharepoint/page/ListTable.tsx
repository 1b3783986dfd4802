import { Link, makeStyles, Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { HostState } from '../../page/hostState.ts';
import type { ListRow } from './listClient.ts';
import type { OpenView } from './siteAddress.ts';
import { shownMoment, shownValue } from './values.ts';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusLarge, boxShadow: tokens.shadow2 },
  table: { tableLayout: 'auto' },
  head: { fontWeight: tokens.fontWeightSemibold, paddingTop: '6px', paddingBottom: '6px' },
  cell: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'pre-line', paddingTop: '6px', paddingBottom: '6px' },
  opener: { minWidth: '9.5em', overflowWrap: 'anywhere' },
  text: { minWidth: '5em', maxWidth: '60ch', display: '-webkit-box', overflow: 'hidden', WebkitLineClamp: 3, WebkitBoxOrient: 'vertical', overflowWrap: 'break-word' },
  empty: { padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
});

interface ListTableProps {
  readonly state: HostState;
  readonly open: OpenView;
  readonly label: string;
  readonly rows: readonly ListRow[];
  readonly onOpen: (row: ListRow) => void;
}

/** The rows of a view with its columns, who added each and when. */
export function ListTable({ state, open, label, rows, onOpen }: ListTableProps): ReactNode {
  const styles = useStyles();
  const { list, view } = open;
  const { timeZone } = state.council;
  if (rows.length === 0) return <p className={styles.empty}>There is nothing in this view.</p>;
  // As in SharePoint the title opens the item; a view without it opens by its first column.
  const opener = view.columns.includes('Title') ? 'Title' : view.columns[0];
  return (
    <div className={styles.scroll}>
      <Table size="small" className={styles.table} aria-label={label}>
        <TableHeader>
          <TableRow>
            {view.columns.map((name) => (
              <TableHeaderCell key={name} className={styles.head}>
                {list.columns[name]?.title ?? name}
              </TableHeaderCell>
            ))}
            <TableHeaderCell className={styles.head}>Created by</TableHeaderCell>
            <TableHeaderCell className={styles.head}>Created</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.id}>
              {view.columns.map((name) => {
                const text = shownValue(row.fields[name], list.columns[name], timeZone);
                return (
                  <TableCell key={name} className={styles.cell}>
                    {name === opener ? (
                      <Link as="button" className={styles.opener} onClick={() => onOpen(row)}>
                        {text || `Item ${row.id}`}
                      </Link>
                    ) : (
                      <span className={styles.text}>{text}</span>
                    )}
                  </TableCell>
                );
              })}
              <TableCell className={styles.cell}>{row.createdBy.user.displayName}</TableCell>
              <TableCell className={styles.cell}>{shownMoment(row.createdDateTime, timeZone)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
