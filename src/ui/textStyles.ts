import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** Text of the sender's record, the same in each section. */
export const useTextStyles = makeStyles({
  line: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  strong: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  small: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  stack: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  // A long option must not make the field wider than the panel.
  select: { minWidth: 0, width: '100%', '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, minWidth: 0 },
  marked: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'flex-start', minWidth: 0 },
  mark: { flexShrink: 0, display: 'flex', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase300, paddingTop: tokens.spacingVerticalXXS },
  padded: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});
