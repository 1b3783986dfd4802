import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Navigation20Regular } from '@fluentui/react-icons';
import { useState, type MouseEvent, type ReactNode } from 'react';
import { listSchema } from '../../../records/listSchema.ts';
import type { HostState } from '../../page/hostState.ts';
import { addressOf, listKeys, openViewOf, type OpenView } from './siteAddress.ts';

const narrow = '@media (max-width: 760px)';

const useStyles = makeStyles({
  nav: { padding: tokens.spacingHorizontalM, backgroundColor: tokens.colorNeutralBackground1, borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
  opener: { display: 'none', [narrow]: { display: 'inline-flex' } },
  lists: { [narrow]: { display: 'none' } },
  shown: { [narrow]: { display: 'block' } },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  name: { margin: `${tokens.spacingVerticalM} 0 2px`, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  link: {
    display: 'block',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  here: { backgroundColor: tokens.colorNeutralBackground1Selected, fontWeight: tokens.fontWeightSemibold },
});

interface SiteNavProps {
  readonly state: HostState;
  readonly open: OpenView | undefined;
  readonly onOpen: (view: OpenView) => void;
}

/** The lists that are open to the person, and their views. On a narrow page they unfold. */
export function SiteNav({ state, open, onOpen }: SiteNavProps): ReactNode {
  const styles = useStyles();
  const [unfolded, setUnfolded] = useState(false);
  return (
    <nav aria-label="Lists" className={styles.nav}>
      <Button className={styles.opener} appearance="subtle" icon={<Navigation20Regular />} aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
        Lists and views
      </Button>
      <div className={mergeClasses(styles.lists, unfolded && styles.shown)}>
        {listKeys.filter((key) => state.access[listSchema[key].name] !== undefined).map((key) => (
          <section key={key} aria-label={listSchema[key].name}>
            <h2 className={styles.name}>{listSchema[key].name}</h2>
            <ul className={styles.list}>
              {listSchema[key].views.map(({ name }) => {
                const view = openViewOf(key, name);
                const here = open?.key === key && open.view.name === name;
                const follow = (event: MouseEvent): void => {
                  event.preventDefault();
                  setUnfolded(false);
                  onOpen(view);
                };
                return (
                  <li key={name}>
                    <a
                      className={mergeClasses(styles.link, here && styles.here)}
                      aria-current={here ? 'page' : undefined}
                      href={addressOf(state.places.site, { open: view })}
                      onClick={follow}
                    >
                      {name}
                    </a>
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
      </div>
    </nav>
  );
}
