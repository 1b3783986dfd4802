import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { List20Regular, Mail24Filled, PeopleTeam20Regular, WeatherMoon20Regular, WeatherSunny20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useBarStyles } from '../../page/barStyles.ts';
import { rememberScheme } from '../../page/colourScheme.ts';
import { PersonSwitch } from '../../page/PersonSwitch.tsx';
import { focusMarks } from './focus.ts';
import type { MailStore, MailView } from './mailStore.ts';

const useStyles = makeStyles({
  bar: { backgroundColor: '#0f548c' },
  name: { whiteSpace: 'nowrap' },
  scenario: { flexGrow: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', fontSize: tokens.fontSizeBase200 },
  about: {
    margin: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  link: { display: 'inline-flex', alignItems: 'center', gap: '6px', color: '#ffffff', whiteSpace: 'nowrap', ':hover': { color: '#ffffff' } },
  icon: { color: '#ffffff', ':hover': { color: '#ffffff' } },
});

/** Whose Outlook it is, and what the scenario wants looked at. */
export function TopBar({ store, view }: { readonly store: MailStore; readonly view: MailView }): ReactNode {
  const styles = useStyles();
  const bar = useBarStyles();
  const { state, scheme } = view;
  const other = scheme === 'dark' ? 'light' : 'dark';
  const changeScheme = (): void => {
    rememberScheme(other);
    store.change({ scheme: other });
  };
  return (
    <header aria-label="Outlook">
      <div className={mergeClasses(bar.bar, styles.bar)}>
        <Mail24Filled aria-hidden />
        <h1 className={mergeClasses(bar.name, styles.name)}>{state.council.name}</h1>
        <span className={styles.scenario}>{state.title}</span>
        <Link className={styles.link} data-focus-mark={focusMarks.afterPanel} href={`${state.places.teams}/`} target="_blank" rel="noopener">
          <PeopleTeam20Regular aria-hidden />
          Teams
        </Link>
        <Link className={styles.link} href={state.places.site} target="_blank" rel="noopener">
          <List20Regular aria-hidden />
          SharePoint lists
        </Link>
        <Button
          appearance="transparent"
          className={styles.icon}
          icon={scheme === 'dark' ? <WeatherSunny20Regular /> : <WeatherMoon20Regular />}
          aria-label={`Change to ${other} theme`}
          title={`Change to ${other} theme`}
          onClick={changeScheme}
        />
        <PersonSwitch state={state} />
      </div>
      {state.about !== '' && <p className={styles.about}>{state.about}</p>}
    </header>
  );
}
