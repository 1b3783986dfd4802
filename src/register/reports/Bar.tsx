import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  svg: { display: 'block', flexGrow: 1, minWidth: '24px', width: '100%', height: tokens.spacingVerticalM },
  bar: { fill: tokens.colorBrandBackground, '@media (forced-colors: active)': { fill: 'CanvasText' } },
});

/** A bar as long as its share of the longest one. The number stands beside it: there is nothing here to be read out. */
export function Bar({ share }: { readonly share: number }) {
  const styles = useStyles();
  return (
    <svg className={styles.svg} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false" data-share={share.toFixed(2)}>
      <rect className={styles.bar} width={share * 100} height={10} />
    </svg>
  );
}
