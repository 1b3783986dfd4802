import { makeStyles, tokens } from '@fluentui/react-components';

/** The bar across the top of a pretend Microsoft page; each has a colour of its own. */
export const useBarStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    minHeight: '44px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    color: '#ffffff',
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});
