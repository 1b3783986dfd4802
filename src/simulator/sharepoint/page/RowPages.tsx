import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { HostState } from '../../page/hostState.ts';
import { ListTable } from './ListTable.tsx';
import type { ListRow, ReadPage, Refusal, RowPage } from './listClient.ts';
import { refusals } from './refusals.ts';
import type { OpenView } from './siteAddress.ts';

const useStyles = makeStyles({ more: { padding: tokens.spacingVerticalM } });

interface RowPagesProps {
  readonly state: HostState;
  readonly open: OpenView;
  /** What the rows are, for who cannot see where they stand. */
  readonly label: string;
  /** Another function reads everything anew, as far as it was read. */
  readonly read: ReadPage;
  readonly onOpen: (row: ListRow) => void;
}

/** Rows of a view, thirty at first and the next thirty as their end comes into sight. */
export function RowPages({ state, open, label, read, onOpen }: RowPagesProps): ReactNode {
  const styles = useStyles();
  const [page, setPage] = useState<RowPage | Refusal | undefined>();
  const [reading, setReading] = useState(false);
  const readSoFar = useRef(0);
  useEffect(() => {
    let wanted = true;
    void rowsUpTo(read, readSoFar.current).then((found) => wanted && setPage(found));
    return () => {
      wanted = false;
    };
  }, [read]);
  useEffect(() => {
    if (typeof page === 'object') readSoFar.current = page.rows.length;
  }, [page]);
  if (page === undefined) return <Spinner label="Loading" />;
  if (typeof page === 'string') return <RefusalBar refusal={page} />;
  const { rows, next } = page;
  const readOn = async (): Promise<void> => {
    if (next === undefined || reading) return;
    setReading(true);
    const more = await next().catch(() => 'failed' as const);
    setPage((now) => (now === page ? joined(rows, more) : now));
    setReading(false);
  };
  return (
    <>
      <ListTable state={state} open={open} label={label} rows={rows} onOpen={onOpen} />
      {next && <More reading={reading} className={styles.more} onSeen={() => void readOn()} />}
    </>
  );
}

function joined(rows: readonly ListRow[], more: RowPage | Refusal): RowPage | Refusal {
  return typeof more === 'string' ? more : { ...more, rows: [...rows, ...more.rows] };
}

async function rowsUpTo(read: ReadPage, count: number): Promise<RowPage | Refusal> {
  try {
    let page = await read();
    while (typeof page === 'object' && page.next && page.rows.length < count) page = joined(page.rows, await page.next());
    return page;
  } catch {
    return 'failed';
  }
}

interface MoreProps {
  readonly reading: boolean;
  readonly className: string;
  readonly onSeen: () => void;
}

/** The end of what is read: coming into sight it reads on; keyboards reach it as a button. */
function More({ reading, className, onSeen }: MoreProps): ReactNode {
  const end = useRef<HTMLDivElement>(null);
  const seen = useRef(onSeen);
  useEffect(() => {
    seen.current = onSeen;
  });
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) seen.current();
    });
    if (end.current && !reading) observer.observe(end.current);
    return () => observer.disconnect();
  }, [reading]);
  return (
    <div ref={end} className={className}>
      <Button appearance="subtle" disabledFocusable={reading} onClick={onSeen}>
        {reading ? 'Loading more' : 'Load more'}
      </Button>
    </div>
  );
}

export function RefusalBar({ refusal }: { readonly refusal: Refusal }): ReactNode {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{refusals[refusal]}</MessageBarBody>
    </MessageBar>
  );
}
