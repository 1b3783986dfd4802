import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { LogMenu, type LogChoice } from './LogMenu.tsx';

const useStyles = makeStyles({
  foot: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  reply: { flexGrow: 1, minWidth: 0, paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
});

/** What one does with a sender: reply, log. */
export function Foot({ onReply, onLog }: { readonly onReply?: () => void; readonly onLog: (choice: LogChoice) => void }) {
  const styles = useStyles();
  const wording = useWording();
  return (
    <footer className={styles.foot} aria-label={wording.footer}>
      {onReply && (
        <Button appearance="primary" className={styles.reply} onClick={onReply}>
          {wording.forms.templates.open}
        </Button>
      )}
      <LogMenu onChoose={onLog} />
    </footer>
  );
}
