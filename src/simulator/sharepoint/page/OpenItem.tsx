import { useEffect, useState, type ReactNode } from 'react';
import type { ListDefinition } from '../../../records/listSchema.ts';
import type { HostState } from '../../page/hostState.ts';
import { ItemPanel } from './ItemPanel.tsx';
import type { ListClient, ListRow, Refusal } from './listClient.ts';
import { RefusalBar } from './RowPages.tsx';

interface OpenItemProps {
  readonly state: HostState;
  readonly client: ListClient;
  readonly list: ListDefinition;
  readonly id: string;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/** An item as it is when somebody opens it. */
export function OpenItem({ state, client, list, id, onSaved, onClose }: OpenItemProps): ReactNode {
  const [row, setRow] = useState<ListRow | Refusal | undefined>();
  const [savedTag, setSavedTag] = useState('');
  useEffect(() => {
    let wanted = true;
    void client.item(list, id).catch(() => 'failed' as const).then((found) => wanted && setRow(found));
    return () => {
      wanted = false;
    };
  }, [client, list, id]);
  if (row === undefined) return undefined;
  if (typeof row === 'string') return <RefusalBar refusal={row} />;
  return (
    <ItemPanel
      key={row.eTag}
      state={state}
      list={list}
      row={row}
      saved={row.eTag === savedTag}
      onSave={(changes) => client.save(list, row, changes)}
      onSaved={(saved) => {
        setRow(saved);
        setSavedTag(saved.eTag);
        onSaved();
      }}
      onReload={() => void client.item(list, id).catch(() => 'failed' as const).then(setRow)}
      onClose={onClose}
    />
  );
}
