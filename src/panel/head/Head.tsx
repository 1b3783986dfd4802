import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useHiddenStyle } from '../../ui/hiddenStyle.ts';
import { PlainText } from '../../ui/PlainText.tsx';
import { useFirstWording } from '../../ui/wording/firstWordingContext.ts';
import type { Subject } from '../subject.ts';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    flexShrink: 0,
  },
  top: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  who: { minWidth: 0, flexGrow: 1 },
  name: { ...typographyStyles.subtitle2, margin: 0 },
  address: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  menu: { flexShrink: 0, minWidth: tokens.lineHeightBase600, minHeight: tokens.lineHeightBase600 },
});

export interface HeadProps {
  readonly subject: Subject | undefined;
  readonly status: ReactNode;
  readonly menu?: ReactNode;
  /** What stands below the address: how to change a choice. */
  readonly children?: ReactNode;
}

/** Who the panel is about, always with the address, and the status line. */
export function Head({ subject, status, menu, children }: HeadProps) {
  const styles = useStyles();
  return (
    <header className={styles.head}>
      <div className={styles.top}>
        <div className={styles.who}>{subject ? <Who subject={subject} /> : <Nobody>{status}</Nobody>}</div>
        <div className={styles.menu}>{menu}</div>
      </div>
      {children}
      {subject && status}
    </header>
  );
}

function Nobody({ children }: { readonly children: ReactNode }) {
  const { hidden } = useHiddenStyle();
  return (
    <>
      <h1 className={hidden}>{useFirstWording().title}</h1>
      {children}
    </>
  );
}

function Who({ subject: { message, about, address, chosen } }: { readonly subject: Subject }) {
  const styles = useStyles();
  const words = useFirstWording().sender;
  if (!message) {
    return (
      <>
        <h1 className={styles.name}>{words.caller}</h1>
        <p className={styles.address}>
          <PlainText>{address}</PlainText>
        </p>
      </>
    );
  }
  const { from, sentBy } = message;
  return (
    <>
      <h1 className={styles.name}>{from.name.trim() === '' ? words.unnamed : <PlainText>{from.name}</PlainText>}</h1>
      <p className={styles.address}>
        <PlainText>{from.address}</PlainText>
      </p>
      {sentBy && sentBy.address !== from.address && (
        <p className={styles.address}>
          <PlainText>{words.sentBy(`${sentBy.name} ${sentBy.address}`.trim(), from.name.trim() === '' ? from.address : from.name)}</PlainText>
        </p>
      )}
      {chosen && about && (
        <p className={styles.address}>
          <PlainText>{words.about(about.address)}</PlainText>
        </p>
      )}
    </>
  );
}
