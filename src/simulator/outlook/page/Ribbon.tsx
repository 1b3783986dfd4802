import { makeStyles, ToggleButton, Toolbar, ToolbarButton, ToolbarDivider, tokens } from '@fluentui/react-components';
import { ArrowReply20Regular, ArrowReplyAll20Regular, Dismiss20Regular, MailAdd20Regular, PersonChat20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { newDraft, replyDraft } from './draft.ts';
import { focusMarks } from './focus.ts';
import type { MailStore, MailView } from './mailStore.ts';

const useStyles = makeStyles({
  bar: { padding: `2px ${tokens.spacingHorizontalS}`, backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  own: { whiteSpace: 'nowrap' },
});

/** What can be done with the open message; at the end the button of the add-in. */
export function Ribbon({ store, view }: { readonly store: MailStore; readonly view: MailView }): ReactNode {
  const styles = useStyles();
  const { state, selected, panelOpen } = view;
  const reply = (everyone: boolean): void => {
    if (selected) store.change({ draft: replyDraft(state, selected, { html: '', everyone }) });
  };
  return (
    <Toolbar aria-label="Message" className={styles.bar} size="small">
      <ToolbarButton appearance="primary" icon={<MailAdd20Regular />} onClick={() => store.change({ draft: newDraft({ to: [], cc: [], subject: '', html: '' }) })}>
        New message
      </ToolbarButton>
      <ToolbarDivider />
      <ToolbarButton icon={<ArrowReply20Regular />} disabled={!selected} onClick={() => reply(false)}>
        Reply
      </ToolbarButton>
      <ToolbarButton icon={<ArrowReplyAll20Regular />} disabled={!selected} onClick={() => reply(true)}>
        Reply all
      </ToolbarButton>
      <ToolbarButton icon={<Dismiss20Regular />} disabled={!selected} onClick={() => store.select(null)}>
        Close message
      </ToolbarButton>
      <ToolbarDivider />
      <ToggleButton
        appearance="subtle"
        className={styles.own}
        size="small"
        icon={<PersonChat20Regular />}
        checked={panelOpen}
        data-focus-mark={focusMarks.ribbonButton}
        onClick={() => store.change({ panelOpen: !panelOpen })}
      >
        Fair Contact
      </ToggleButton>
    </Toolbar>
  );
}
