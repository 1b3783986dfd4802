import { FluentProvider, makeStyles, teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { TabHost } from '../../ports/tabHost.ts';
import { useHostTheme } from '../../ui/useHostTheme.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';

const useStyles = makeStyles({
  // Not on the provider itself: it hands its class on to menus, which would then cover everything.
  root: { height: '100vh', backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1 },
});

const themes = { light: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme } as const;

/** Colours of Teams where it says, else of the device. */
export function TabFrame({ host, children }: { readonly host?: Pick<TabHost, 'theme' | 'onThemeChanged'> | undefined; readonly children: ReactNode }) {
  const styles = useStyles();
  const theme = useHostTheme(host);
  return (
    <FluentProvider theme={themes[theme]} lang={useRegisterWording().language}>
      <div className={styles.root}>{children}</div>
    </FluentProvider>
  );
}
