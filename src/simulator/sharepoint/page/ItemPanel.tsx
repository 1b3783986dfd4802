import {
  Button, DrawerBody, DrawerFooter, DrawerHeader, DrawerHeaderTitle, makeStyles, MessageBar, MessageBarActions, MessageBarBody, OverlayDrawer, tokens,
} from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import type { Column, ListDefinition } from '../../../records/listSchema.ts';
import type { HostState } from '../../page/hostState.ts';
import { ColumnField } from './ColumnField.tsx';
import type { ListRow, Refusal } from './listClient.ts';
import { unsaved } from './refusals.ts';
import { formText, shownMoment, shownValue, typedValue } from './values.ts';

const useStyles = makeStyles({
  fields: { display: 'grid', rowGap: tokens.spacingVerticalM, margin: `${tokens.spacingVerticalM} 0` },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  history: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

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
  const { timeZone } = state.council;
  const columns = Object.entries(list.columns).filter(([, column]) => !isKeptByApp(column));
  const kept = Object.entries(list.columns).filter(([name, column]) => isKeptByApp(column) && row.fields[name] !== undefined);
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<Refusal | undefined>();
  const changed = columns.filter(([name, column]) => texts[name] !== undefined && texts[name] !== formText(row.fields[name], column, timeZone));
  const save = async (): Promise<void> => {
    const changes = Object.fromEntries(changed.map(([name, column]) => [name, typedValue(texts[name] ?? '', column, timeZone)]));
    const answer = await onSave(changes).catch(() => 'failed' as const);
    if (typeof answer === 'string') setProblem(answer);
    else onSaved(answer);
  };
  return (
    <OverlayDrawer open position="end" size="medium" onOpenChange={(_, { open }) => !open && onClose()}>
      <DrawerHeader>
        <DrawerHeaderTitle action={<Button appearance="subtle" icon={<Dismiss20Regular />} aria-label="Close" onClick={onClose} />}>
          {formText(row.fields['Title'], list.columns['Title'], timeZone) || `Item ${row.id}`}
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
            <MessageBarBody>{unsaved[problem]}</MessageBarBody>
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
                text={texts[name] ?? formText(row.fields[name], column, timeZone)}
                onChange={(text) => setTexts((old) => ({ ...old, [name]: text }))}
              />
            ) : (
              <ReadOnly key={name} title={column.title} text={shownValue(row.fields[name], column, timeZone)} />
            ),
          )}
          {kept.map(([name, column]) => (
            <ReadOnly key={name} title={column.title} text={shownValue(row.fields[name], column, timeZone)} />
          ))}
        </div>
        <History row={row} timeZone={timeZone} />
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

function ReadOnly({ title, text }: { readonly title: string; readonly text: string }): ReactNode {
  const styles = useStyles();
  return (
    <div>
      <div className={styles.term}>{title}</div>
      <p className={styles.value}>{text || '–'}</p>
    </div>
  );
}

/** Nobody types what the app keeps for itself; whoever wants to may look at it. */
function isKeptByApp({ title }: Column): boolean {
  return title.endsWith('(kept by the app)');
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
