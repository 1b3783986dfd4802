import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { MouseEvent, ReactNode } from 'react';
import { listSchema } from '../../../records/listSchema.ts';
import { addressOfView, listKeys, openViewOf, type OpenView } from './siteAddress.ts';

const useStyles = makeStyles({
  nav: { padding: tokens.spacingHorizontalM, backgroundColor: tokens.colorNeutralBackground1, borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
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
  readonly site: string;
  readonly open: OpenView | undefined;
  readonly onOpen: (view: OpenView) => void;
}

/** The lists and their views. */
export function SiteNav({ site, open, onOpen }: SiteNavProps): ReactNode {
  const styles = useStyles();
  return (
    <nav aria-label="Lists" className={styles.nav}>
      {listKeys.map((key) => (
        <section key={key} aria-label={listSchema[key].name}>
          <h2 className={styles.name}>{listSchema[key].name}</h2>
          <ul className={styles.list}>
            {listSchema[key].views.map(({ name }) => {
              const view = openViewOf(key, name);
              const here = open?.key === key && open.view.name === name;
              const follow = (event: MouseEvent): void => {
                event.preventDefault();
                onOpen(view);
              };
              return (
                <li key={name}>
                  <a className={mergeClasses(styles.link, here && styles.here)} aria-current={here ? 'page' : undefined} href={addressOfView(site, view)} onClick={follow}>
                    {name}
                  </a>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </nav>
  );
}
