import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL },
  heading: { ...typographyStyles.subtitle1, margin: 0 },
});

/** A page that says one thing. */
export function TabPage({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <main className={styles.body}>
      <h1 className={styles.heading}>{heading}</h1>
      {children}
    </main>
  );
}
