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

export interface FootProps {
  readonly onReply?: () => void;
  readonly onLog: (choice: LogChoice) => void;
  /** Another action comes first, such as signing in. */
  readonly quiet?: boolean;
}

/** What one does with a sender: reply, log. */
export function Foot({ onReply, onLog, quiet = false }: FootProps) {
  const styles = useStyles();
  const wording = useWording();
  return (
    <footer className={styles.foot} aria-label={wording.footer}>
      {onReply && (
        <Button appearance={quiet ? 'secondary' : 'primary'} className={styles.reply} onClick={onReply}>
          {wording.forms.templates.open}
        </Button>
      )}
      <LogMenu onChoose={onLog} />
    </footer>
  );
}
