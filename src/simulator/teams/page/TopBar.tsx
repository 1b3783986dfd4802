import { Button, Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import { List20Regular, Mail20Regular, PeopleTeam24Filled, WeatherMoon20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useBarStyles } from '../../page/barStyles.ts';
import { rememberScheme } from '../../page/colourScheme.ts';
import { PersonSwitch } from '../../page/PersonSwitch.tsx';
import { teamsThemes } from '../teamsHost.ts';
import type { TeamsStore, TeamsView } from './teamsStore.ts';

const useStyles = makeStyles({
  bar: { flexWrap: 'wrap', backgroundColor: '#464775' },
  name: { flexGrow: 1 },
  link: { display: 'inline-flex', alignItems: 'center', gap: '6px', color: '#ffffff', whiteSpace: 'nowrap', ':hover': { color: '#ffffff' } },
  icon: { color: '#ffffff', ':hover': { color: '#ffffff' } },
});

const themeNames = { default: 'light', dark: 'dark', contrast: 'high contrast' } as const;

/** Whose Teams it is. */
export function TopBar({ store, view: { state, theme } }: { readonly store: TeamsStore; readonly view: TeamsView }): ReactNode {
  const styles = useStyles();
  const bar = useBarStyles();
  const next = teamsThemes[(teamsThemes.indexOf(theme) + 1) % teamsThemes.length] ?? 'default';
  const changeTheme = (): void => {
    rememberScheme(next === 'default' ? 'light' : 'dark');
    store.change({ theme: next });
  };
  return (
    <header aria-label="Microsoft Teams" className={mergeClasses(bar.bar, styles.bar)}>
      <PeopleTeam24Filled aria-hidden />
      <h1 className={mergeClasses(bar.name, styles.name)}>{state.council.name}</h1>
      <Link className={styles.link} href={`${state.places.mail}/`} target="_blank" rel="noopener">
        <Mail20Regular aria-hidden />
        Mail
      </Link>
      <Link className={styles.link} href={state.places.site} target="_blank" rel="noopener">
        <List20Regular aria-hidden />
        SharePoint lists
      </Link>
      <Button
        appearance="transparent"
        className={styles.icon}
        icon={<WeatherMoon20Regular />}
        aria-label={`Change to ${themeNames[next]} theme`}
        title={`Change to ${themeNames[next]} theme`}
        onClick={changeTheme}
      />
      <PersonSwitch state={state} />
    </header>
  );
}
