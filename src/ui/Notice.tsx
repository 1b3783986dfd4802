import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  notice: {
    ...typographyStyles.body1,
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
    minWidth: 0,
  },
  caution: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
  },
  safety: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `${tokens.strokeWidthThick} solid ${tokens.colorStatusDangerBorder2}`,
  },
  icon: { flexShrink: 0, display: 'flex', alignItems: 'center', height: tokens.lineHeightBase300, fontSize: tokens.fontSizeBase500, lineHeight: 1 },
  body: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, minWidth: 0, flexGrow: 1 },
  said: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface NoticeProps {
  /** `caution`: care is needed. `safety`: somebody may be in danger; nothing else may look like it. */
  readonly tone?: 'calm' | 'caution' | 'safety';
  readonly icon: ReactNode;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** Tells screen readers politely when it appears. */
  readonly announce?: boolean;
}

/** A sentence that stands out, with what can be done about it. */
export function Notice({ tone = 'calm', icon, children, actions, announce = false }: NoticeProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.notice, tone === 'caution' && styles.caution, tone === 'safety' && styles.safety)}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <div className={styles.body}>
        {announce ? (
          <div className={styles.said} role="status">
            {children}
          </div>
        ) : (
          children
        )}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
