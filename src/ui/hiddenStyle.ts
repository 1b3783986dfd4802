import { makeStyles } from '@fluentui/react-components';

/** For words that only screen readers need. What stands around them must be positioned. */
export const useHiddenStyle = makeStyles({
  hidden: { position: 'absolute', width: '1px', height: '1px', margin: 0, overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});
