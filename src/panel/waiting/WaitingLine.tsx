import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { MailInboxRegular } from '@fluentui/react-icons/svg/mail-inbox';
import { Notice } from '../../ui/Notice.tsx';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useWorkspace } from '../workspaceContext.ts';

const useStyles = makeStyles({ line: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` } });

/** Says wherever the panel is that something is kept on this device and not sent. */
export function WaitingLine() {
  const styles = useStyles();
  const words = useWording().waiting;
  const { waiting } = useWorkspace();
  const { drafts, sending, outcomes, send } = waiting;
  const sent = (outcomes ?? []).flatMap((outcome) => (outcome.kind === 'waiting' ? [] : [outcome.reference]));
  if (drafts.length === 0 && sent.length === 0) return null;
  const button = (
    <Button size="small" disabledFocusable={sending} onClick={send}>
      {sending ? words.sending : words.send}
    </Button>
  );
  return (
    <div className={styles.line}>
      <Notice icon={<MailInboxRegular />} announce {...(drafts.length > 0 ? { actions: button } : {})}>
        {drafts.length > 0 && <span>{words.line(drafts.length)}</span>}
        {sent.length > 0 && <span>{words.sent(sent)}</span>}
        {drafts.length > 0 && outcomes?.some(({ kind }) => kind === 'waiting') && !sending && <span>{words.still}</span>}
      </Notice>
    </div>
  );
}
