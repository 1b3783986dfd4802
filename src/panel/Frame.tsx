import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';

const useStyles = makeStyles({
  frame: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: 0,
    overflow: 'hidden',
    // With large text or a very low pane, everything scrolls together so that nothing is squeezed out.
    '@media (max-height: 420px)': { height: '100vh', overflowY: 'auto' },
  },
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    position: 'relative',
    '@media (max-height: 420px)': { flexShrink: 0, overflow: 'visible' },
  },
  foot: { flexShrink: 0, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
});

export interface FrameProps {
  readonly head: ReactNode;
  readonly children: ReactNode;
  readonly foot?: ReactNode;
  readonly mainRef?: Ref<HTMLElement>;
}

/** Head at the top, the rest scrolls, the foot stays at the bottom. */
export function Frame({ head, children, foot, mainRef }: FrameProps) {
  const styles = useStyles();
  return (
    <div className={styles.frame}>
      {head}
      <main ref={mainRef} className={styles.main} tabIndex={0}>
        {children}
      </main>
      {foot !== undefined && foot !== null && <div className={styles.foot}>{foot}</div>}
    </div>
  );
}
