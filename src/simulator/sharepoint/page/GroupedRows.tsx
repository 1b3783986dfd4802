import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular, ChevronRight20Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import type { HostState } from '../../page/hostState.ts';
import type { ListRow, Opened } from './listClient.ts';
import { RowPages } from './RowPages.tsx';
import type { OpenView } from './siteAddress.ts';

const useStyles = makeStyles({
  group: { marginBottom: tokens.spacingVerticalXS },
  head: { justifyContent: 'flex-start', fontWeight: tokens.fontWeightSemibold, textAlign: 'left', overflowWrap: 'anywhere', width: '100%' },
  title: { margin: 0 },
  empty: { padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
});

interface GroupedRowsProps {
  readonly state: HostState;
  readonly open: OpenView;
  readonly groups: Extract<Opened, { readonly kind: 'groups' }>['groups'];
  readonly onOpen: (row: ListRow) => void;
}

/** The groups of a view with the number of their rows. Rows are read where a group is opened. */
export function GroupedRows({ state, open, groups, onOpen }: GroupedRowsProps): ReactNode {
  const styles = useStyles();
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set());
  const { list, view } = open;
  const column = list.columns[view.groupBy ?? '']?.title ?? '';
  if (groups.length === 0) return <p className={styles.empty}>There is nothing in this view.</p>;
  const toggle = (name: string): void =>
    setShown((old) => new Set(old.has(name) ? [...old].filter((one) => one !== name) : [...old, name]));
  return groups.map(({ name, count, read }) => {
    const label = `${column}: ${name} (${count})`;
    const isShown = shown.has(name);
    return (
      <section key={name} className={styles.group} aria-label={label}>
        <h3 className={styles.title}>
          <Button
            appearance="subtle"
            className={styles.head}
            icon={isShown ? <ChevronDown20Regular /> : <ChevronRight20Regular />}
            aria-expanded={isShown}
            onClick={() => toggle(name)}
          >
            {label}
          </Button>
        </h3>
        {isShown && <RowPages state={state} open={open} label={`${view.name}, ${label}`} read={read} onOpen={onOpen} />}
      </section>
    );
  });
}
