import { Button, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { Dismiss16Regular, Pin16Filled, Pin16Regular } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactNode } from 'react';
import { focusMarks } from './focus.ts';
import type { MailStore } from './mailStore.ts';
import { connectPanel } from './outlookOf.ts';

const useStyles = makeStyles({
  dock: {
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    width: '320px',
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: `-1px 0 0 ${tokens.colorNeutralStroke2}`,
  },
  bar: { display: 'flex', alignItems: 'center', paddingLeft: tokens.spacingHorizontalM, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { flexGrow: 1, margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  frame: { minHeight: 0, '& iframe': { display: 'block', width: '100%', height: '100%', border: 'none' } },
});

/** The add-in's panel under a small bar. Pinned, it stays when another message is opened. */
export function PanelDock({ store, pinned }: { readonly store: MailStore; readonly pinned: boolean }): ReactNode {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => (place.current ? connectPanel(place.current, store) : undefined), [store]);
  return (
    <aside className={styles.dock} aria-label="Add-in">
      <div className={styles.bar}>
        <h2 className={styles.title}>Fair Contact</h2>
        <ToggleButton
          appearance="transparent"
          icon={pinned ? <Pin16Filled /> : <Pin16Regular />}
          checked={pinned}
          aria-label="Pin"
          title={pinned ? 'Pinned: stays when another message is opened' : 'Not pinned'}
          onClick={() => store.change({ pinned: !pinned })}
        />
        <Button
          appearance="transparent"
          icon={<Dismiss16Regular />}
          aria-label="Close panel"
          title="Close panel"
          data-focus-mark={focusMarks.beforePanel}
          onClick={() => store.change({ panelOpen: false })}
        />
      </div>
      <div ref={place} className={styles.frame} />
    </aside>
  );
}
