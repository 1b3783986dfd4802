import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { List20Regular, Mail24Filled, WeatherMoon20Regular, WeatherSunny20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { rememberScheme } from '../../page/colourScheme.ts';
import { PersonSwitch } from '../../page/PersonSwitch.tsx';
import { focusMarks } from './focus.ts';
import type { MailStore, MailView } from './mailStore.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    minHeight: '44px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    backgroundColor: '#0f548c',
    color: '#ffffff',
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  scenario: { flexGrow: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', fontSize: tokens.fontSizeBase200 },
  link: { display: 'inline-flex', alignItems: 'center', gap: '6px', color: '#ffffff', whiteSpace: 'nowrap', ':hover': { color: '#ffffff' } },
  icon: { color: '#ffffff', ':hover': { color: '#ffffff' } },
});

export function TopBar({ store, view }: { readonly store: MailStore; readonly view: MailView }): ReactNode {
  const styles = useStyles();
  const { state, scheme } = view;
  const other = scheme === 'dark' ? 'light' : 'dark';
  const changeScheme = (): void => {
    rememberScheme(other);
    store.change({ scheme: other });
  };
  return (
    <header aria-label="Outlook" className={styles.bar}>
      <Mail24Filled aria-hidden />
      <h1 className={styles.name}>{state.council.name}</h1>
      <span className={styles.scenario} title={state.about}>
        {state.title}
      </span>
      <Link className={styles.link} data-focus-mark={focusMarks.afterPanel} href={state.places.site} target="_blank" rel="noopener">
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
    </header>
  );
}
