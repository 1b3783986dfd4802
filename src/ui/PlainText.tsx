import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({ text: { overflowWrap: 'anywhere', unicodeBidi: 'isolate', whiteSpace: 'pre-wrap' } });

/** Text somebody outside wrote: shown as it is, wrapped, and unable to turn round its own words or those beside it. */
export function PlainText({ children }: { readonly children: string }) {
  const styles = useStyles();
  return (
    <bdi className={styles.text} dir="auto">
      {withoutTurns(children)}
    </bdi>
  );
}

/** The same where no element can stand, as in a choice of a list: without the signs that turn a line round. */
export function withoutTurns(text: string): string {
  return text.replace(/[\u202A-\u202E\u2066-\u2069]/g, '');
}
