import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useWording } from '../../ui/wording/WordingContext.ts';
import { LogMenuPart } from '../lazyParts.tsx';
import type { LogChoice } from './LogMenu.tsx';

const useStyles = makeStyles({
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
});

/** What one does with a sender: reply, log. */
export function Foot({ onReply, onLog }: { readonly onReply?: () => void; readonly onLog: (choice: LogChoice) => void }) {
  const styles = useStyles();
  const wording = useWording();
  return (
    <footer className={styles.foot} aria-label={wording.footer}>
      {onReply && (
        <Button appearance="primary" onClick={onReply}>
          {wording.forms.templates.open}
        </Button>
      )}
      <LogMenuPart onChoose={onLog} />
    </footer>
  );
}
