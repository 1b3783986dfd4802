import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { HostState } from '../../page/hostState.ts';
import { GroupedRows } from './GroupedRows.tsx';
import { OpenItem } from './OpenItem.tsx';
import type { ListClient, ListRow, Opened, Refusal } from './listClient.ts';
import { RefusalBar, RowPages } from './RowPages.tsx';
import type { Place } from './siteAddress.ts';

const useStyles = makeStyles({
  page: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`, minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold },
  view: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  about: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalL}`, color: tokens.colorNeutralForeground2 },
});

interface ListPageProps {
  readonly state: HostState;
  readonly client: ListClient;
  readonly place: Place;
  /** Opens an item of the list, or none. */
  readonly onItem: (id: string | undefined) => void;
}

/** One view of one list, and the item that is open in it. */
export function ListPage({ state, client, place: { open, item }, onItem }: ListPageProps): ReactNode {
  const styles = useStyles();
  const { list, view } = open;
  const [opened, setOpened] = useState<Opened | Refusal | undefined>();
  /** Counts up with each change to an item: views are read anew. */
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    let wanted = true;
    void client.open(list, view).catch(() => 'failed' as const).then((found) => wanted && setOpened(found));
    return () => {
      wanted = false;
    };
  }, [client, list, view, changes]);
  const openRow = (row: ListRow): void => onItem(row.id);
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>
        {list.name} <span className={styles.view}>{view.name}</span>
      </h2>
      <p className={styles.about}>{list.description}</p>
      {item !== undefined && (
        <OpenItem
          key={item}
          state={state}
          client={client}
          list={list}
          id={item}
          onSaved={() => setChanges((count) => count + 1)}
          onClose={() => onItem(undefined)}
        />
      )}
      {opened === undefined && <Spinner label="Loading" />}
      {typeof opened === 'string' && <RefusalBar refusal={opened} />}
      {typeof opened === 'object' && opened.kind === 'rows' && (
        <RowPages state={state} open={open} label={`${list.name}, ${view.name}`} read={opened.read} onOpen={openRow} />
      )}
      {typeof opened === 'object' && opened.kind === 'groups' && <GroupedRows state={state} open={open} groups={opened.groups} onOpen={openRow} />}
    </div>
  );
}
