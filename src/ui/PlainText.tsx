import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({ text: { overflowWrap: 'anywhere', unicodeBidi: 'isolate', whiteSpace: 'pre-wrap' } });

/** Text somebody outside wrote: shown as it is, wrapped, and unable to turn the words around it. */
export function PlainText({ children }: { readonly children: string }) {
  const styles = useStyles();
  return (
    <bdi className={styles.text} dir="auto">
      {children}
    </bdi>
  );
}
