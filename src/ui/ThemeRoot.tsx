import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Host } from '../ports/host.ts';
import { useHostTheme } from './useHostTheme.ts';

const useStyles = makeStyles({
  // Not on the provider itself: it hands its class on to menus, which would then cover everything.
  root: {
    height: '100vh',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    '@media (max-height: 420px)': { height: 'auto', minHeight: '100vh' },
  },
});

/** Colours of the host where it says, else of the device; follows both while they change. */
export function ThemeRoot({ host, lang, children }: { readonly host?: Pick<Host, 'theme' | 'onThemeChanged'>; readonly lang: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const theme = useHostTheme(host);
  return (
    <FluentProvider theme={theme === 'dark' ? webDarkTheme : webLightTheme} lang={lang}>
      <div className={styles.root}>{children}</div>
    </FluentProvider>
  );
}
