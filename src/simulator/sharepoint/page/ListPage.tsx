import { makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import type { HostState } from '../../page/hostState.ts';
import { ItemPanel } from './ItemPanel.tsx';
import { ListTable } from './ListTable.tsx';
import type { ListClient, ListRow, Refusal } from './listClient.ts';
import type { OpenView } from './siteAddress.ts';

const useStyles = makeStyles({
  page: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`, minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, fontWeight: tokens.fontWeightSemibold },
  about: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalL}`, color: tokens.colorNeutralForeground2 },
});

const refusals: Readonly<Record<Refusal, string>> = {
  noPermission: 'You need permission to access this list.',
  changedMeanwhile: 'Somebody changed this item meanwhile.',
  gone: 'This list or item is not there any more.',
  failed: 'Something went wrong. Try again later.',
};

interface ListPageProps {
  readonly state: HostState;
  readonly client: ListClient;
  readonly open: OpenView;
}

/** One view of one list, and the item that is open in it. */
export function ListPage({ state, client, open }: ListPageProps): ReactNode {
  const styles = useStyles();
  const { list, view } = open;
  const [rows, setRows] = useState<readonly ListRow[] | Refusal | undefined>();
  const [row, setRow] = useState<ListRow | undefined>();
  const [savedTag, setSavedTag] = useState('');
  const read = useCallback(() => client.rows(list, view).catch(() => 'failed' as const), [client, list, view]);
  useEffect(() => {
    let wanted = true;
    void read().then((found) => wanted && setRows(found));
    return () => {
      wanted = false;
    };
  }, [read]);
  const load = async (): Promise<void> => setRows(await read());
  const reopen = async (): Promise<void> => {
    const fresh = await client.rows(list, { name: view.name, columns: view.columns });
    if (typeof fresh !== 'string') setRow(fresh.find(({ id }) => id === row?.id));
    await load();
  };
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>{list.name}</h2>
      <p className={styles.about}>{list.description}</p>
      {rows === undefined && <Spinner label="Loading" />}
      {typeof rows === 'string' && (
        <MessageBar intent="warning">
          <MessageBarBody>{refusals[rows]}</MessageBarBody>
        </MessageBar>
      )}
      {typeof rows === 'object' && <ListTable state={state} open={open} rows={rows} onOpen={setRow} />}
      {row && (
        <ItemPanel
          key={`${row.id} ${row.eTag}`}
          state={state}
          list={list}
          row={row}
          saved={row.eTag === savedTag}
          onSave={(changes) => client.save(list, row, changes)}
          onSaved={(saved) => {
            setRow(saved);
            setSavedTag(saved.eTag);
            void load();
          }}
          onReload={() => void reopen()}
          onClose={() => setRow(undefined)}
        />
      )}
    </div>
  );
}
