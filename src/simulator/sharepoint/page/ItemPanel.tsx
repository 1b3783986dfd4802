import {
  Button, DrawerBody, DrawerFooter, DrawerHeader, DrawerHeaderTitle, makeStyles, MessageBar, MessageBarActions, MessageBarBody, OverlayDrawer, tokens,
} from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import type { ListDefinition } from '../../../records/listSchema.ts';
import type { HostState } from '../../page/hostState.ts';
import { ColumnField } from './ColumnField.tsx';
import type { ListRow, Refusal } from './listClient.ts';
import { formText, shownMoment, shownValue, typedValue } from './values.ts';

const useStyles = makeStyles({
  fields: { display: 'grid', rowGap: tokens.spacingVerticalM, margin: `${tokens.spacingVerticalM} 0` },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  history: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const problems: Readonly<Record<Refusal, string>> = {
  changedMeanwhile: 'Somebody changed this item meanwhile. Your changes are not saved.',
  noPermission: 'You need permission to change this item.',
  gone: 'This item is not there any more.',
  failed: 'SharePoint could not save your changes.',
};

interface ItemPanelProps {
  readonly state: HostState;
  readonly list: ListDefinition;
  readonly row: ListRow;
  /** It has just been saved. */
  readonly saved: boolean;
  readonly onSave: (changes: Readonly<Record<string, unknown>>) => Promise<ListRow | Refusal>;
  readonly onSaved: (row: ListRow) => void;
  readonly onReload: () => void;
  readonly onClose: () => void;
}

/** All columns of an item; a form where the person may edit it. */
export function ItemPanel({ state, list, row, saved, onSave, onSaved, onReload, onClose }: ItemPanelProps): ReactNode {
  const styles = useStyles();
  const editable = mayEdit(state, list, row);
  const columns = Object.entries(list.columns);
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<Refusal | undefined>();
  const changed = columns.filter(([name]) => texts[name] !== undefined && texts[name] !== formText(row.fields[name]));
  const save = async (): Promise<void> => {
    const changes = Object.fromEntries(changed.map(([name, column]) => [name, typedValue(texts[name] ?? '', column)]));
    const answer = await onSave(changes).catch(() => 'failed' as const);
    if (typeof answer === 'string') setProblem(answer);
    else onSaved(answer);
  };
  return (
    <OverlayDrawer open position="end" size="medium" onOpenChange={(_, { open }) => !open && onClose()}>
      <DrawerHeader>
        <DrawerHeaderTitle action={<Button appearance="subtle" icon={<Dismiss20Regular />} aria-label="Close" onClick={onClose} />}>
          {formText(row.fields['Title']) || `Item ${row.id}`}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody>
        {saved && (
          <MessageBar intent="success">
            <MessageBarBody>Saved</MessageBarBody>
          </MessageBar>
        )}
        {problem && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{problems[problem]}</MessageBarBody>
            {problem === 'changedMeanwhile' && (
              <MessageBarActions>
                <Button onClick={onReload}>Show the item as it is now</Button>
              </MessageBarActions>
            )}
          </MessageBar>
        )}
        <div className={styles.fields}>
          {columns.map(([name, column]) =>
            editable ? (
              <ColumnField
                key={name}
                column={column}
                text={texts[name] ?? formText(row.fields[name])}
                onChange={(text) => setTexts((old) => ({ ...old, [name]: text }))}
              />
            ) : (
              <div key={name}>
                <div className={styles.term}>{column.title}</div>
                <p className={styles.value}>{shownValue(row.fields[name], column, state.council.timeZone) || '–'}</p>
              </div>
            ),
          )}
        </div>
        <History row={row} timeZone={state.council.timeZone} />
      </DrawerBody>
      <DrawerFooter>
        {editable && (
          <Button appearance="primary" disabled={changed.length === 0} onClick={() => void save()}>
            Save
          </Button>
        )}
        <Button onClick={onClose}>{editable ? 'Cancel' : 'Close'}</Button>
      </DrawerFooter>
    </OverlayDrawer>
  );
}

function History({ row, timeZone }: { readonly row: ListRow; readonly timeZone: string }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.history}>
      <div>
        Created by {row.createdBy.user.displayName}, {shownMoment(row.createdDateTime, timeZone)}
      </div>
      <div>
        Changed by {row.lastModifiedBy.user.displayName}, {shownMoment(row.lastModifiedDateTime, timeZone)}
      </div>
    </div>
  );
}

/** As SharePoint works it out from permissions: all, or what one added oneself. */
function mayEdit(state: HostState, list: ListDefinition, row: ListRow): boolean {
  const access = state.access[list.name];
  return access === 'edit' || (access === 'own' && row.createdBy.user.id === state.person.oid);
}
