import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AppFolder20Regular, PeopleTeam20Regular } from '@fluentui/react-icons';
import type { MouseEvent, ReactNode } from 'react';
import { addressOfView, type View } from './pageAddress.ts';
import type { TeamsStore, TeamsView } from './teamsStore.ts';

const useStyles = makeStyles({
  rail: {
    overflowY: 'auto',
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  team: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalSNudge,
    margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  link: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalSNudge,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  here: { backgroundColor: tokens.colorNeutralBackground3Selected, fontWeight: tokens.fontWeightSemibold },
});

/** The personal app, and the person's teams with their channels. */
export function Rail({ store, view: { state, view } }: { readonly store: TeamsStore; readonly view: TeamsView }): ReactNode {
  const styles = useStyles();
  const entry = (to: View, here: boolean, children: ReactNode): ReactNode => {
    const follow = (event: MouseEvent): void => {
      event.preventDefault();
      store.go(to);
    };
    return (
      <a className={mergeClasses(styles.link, here && styles.here)} aria-current={here ? 'page' : undefined} href={addressOfView(state, to)} onClick={follow}>
        {children}
      </a>
    );
  };
  return (
    <nav aria-label="Teams" className={styles.rail}>
      {entry(
        { kind: 'app', subEntityId: '' },
        view.kind === 'app',
        <>
          <AppFolder20Regular aria-hidden />
          Fair Contact
        </>,
      )}
      {state.teams.map((team) => (
        <section key={team.id} aria-label={team.name}>
          <h2 className={styles.team}>
            <PeopleTeam20Regular aria-hidden />
            {team.name}
          </h2>
          <ul className={styles.list}>
            {team.channels.map((channel) => (
              <li key={channel.id}>
                {entry({ kind: 'channel', team, channel, part: 'posts' }, view.kind === 'channel' && view.channel.id === channel.id, channel.name)}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
