import { Button, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { ArrowReply20Regular, ArrowReplyAll20Regular, Dismiss20Regular, MailAdd20Regular, PersonChat20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { newDraft, replyDraft } from './draft.ts';
import { focusMarks } from './focus.ts';
import type { MailStore, MailView } from './mailStore.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  own: { marginLeft: 'auto', whiteSpace: 'nowrap' },
});

/** What can be done with the open message; at the end the button of the add-in. */
export function Ribbon({ store, view }: { readonly store: MailStore; readonly view: MailView }): ReactNode {
  const styles = useStyles();
  const { state, selected, panelOpen } = view;
  const reply = (everyone: boolean): void => {
    if (selected) store.change({ draft: replyDraft(state, selected, { html: '', everyone }) });
  };
  return (
    <section aria-label="Ribbon" className={styles.bar}>
      <Button size="small" appearance="primary" icon={<MailAdd20Regular />} onClick={() => store.change({ draft: newDraft({ to: [], cc: [], subject: '', html: '' }) })}>
        New message
      </Button>
      <Button size="small" appearance="subtle" icon={<ArrowReply20Regular />} disabled={!selected} onClick={() => reply(false)}>
        Reply
      </Button>
      <Button size="small" appearance="subtle" icon={<ArrowReplyAll20Regular />} disabled={!selected} onClick={() => reply(true)}>
        Reply all
      </Button>
      <Button size="small" appearance="subtle" icon={<Dismiss20Regular />} disabled={!selected} onClick={() => store.select(null)}>
        Close message
      </Button>
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
    </section>
  );
}
