import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Area } from '../ui/wording/register/shellWording.ts';
import { useRegisterWording } from '../ui/wording/register/registerWordingContext.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    flexShrink: 0,
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 480px)': { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} 0` },
  },
  area: {
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderRadius: 0,
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    fontWeight: tokens.fontWeightRegular,
    '@media (max-width: 480px)': { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalSNudge}` },
    // Transparent borders show in forced colours, and would mark every part as the one that is open.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
  here: {
    borderBottomColor: tokens.colorBrandStroke1,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

interface AreaNavProps {
  readonly areas: readonly Area[];
  readonly here: Area;
  readonly onGo: (area: Area) => void;
}

/** The parts of the register that a person may go to. */
export function AreaNav({ areas, here, onGo }: AreaNavProps) {
  const styles = useStyles();
  const { shell } = useRegisterWording();
  return (
    <nav className={styles.bar} aria-label={shell.navigation}>
      {areas.map((area) => (
        <Button
          key={area}
          appearance="transparent"
          className={mergeClasses(styles.area, area === here && styles.here)}
          {...(area === here ? { 'aria-current': 'page' as const } : {})}
          onClick={() => onGo(area)}
        >
          {shell.area[area]}
        </Button>
      ))}
    </nav>
  );
}
