import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { Delete20Regular, Send20Filled } from '@fluentui/react-icons';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { hostClient } from '../../page/hostClient.ts';
import type { HostMessage } from '../../page/hostState.ts';
import { outgoingMessage, readAddressLine, type Draft } from './draft.ts';
import type { MailStore } from './mailStore.ts';
import { MessageBody } from './MessageBody.tsx';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateRows: 'auto auto minmax(120px, 1fr) auto', minHeight: 0, height: '100%', overflowY: 'auto', backgroundColor: tokens.colorNeutralBackground1 },
  bar: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, padding: tokens.spacingHorizontalM, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { flexGrow: 1, margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  fields: { display: 'grid', rowGap: tokens.spacingVerticalXS, padding: tokens.spacingHorizontalM },
  field: { gridTemplateColumns: '72px minmax(0, 1fr)' },
  from: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  body: {
    margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    padding: tokens.spacingHorizontalM,
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: 'Aptos, "Segoe UI", system-ui, sans-serif',
    fontSize: '12pt',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  quote: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
});

/** Where a person reads what was inserted, changes it and sends it. */
export function ReplyWindow({ store, draft }: { readonly store: MailStore; readonly draft: Draft }): ReactNode {
  const styles = useStyles();
  const body = useRef<HTMLDivElement>(null);
  const [head, setHead] = useState({ to: draft.to, cc: draft.cc, subject: draft.subject });
  useEffect(() => {
    if (!body.current) return;
    // The page's policy lets no script of it run.
    body.current.innerHTML = draft.html;
    body.current.focus();
  }, [draft]);
  const send = async (): Promise<void> => {
    const sent = await hostClient.send(outgoingMessage(draft, { ...head, html: body.current?.innerHTML ?? '' }));
    store.change({ draft: undefined, said: 'Message sent', messages: [sent, ...store.view().messages] });
  };
  const field = (name: keyof typeof head, label: string): ReactNode => (
    <Field label={label} orientation="horizontal" size="small" className={styles.field}>
      <Input size="small" value={head[name]} onChange={(_, { value }) => setHead((old) => ({ ...old, [name]: value }))} />
    </Field>
  );
  const sendable = readAddressLine(head.to).length > 0;
  return (
    <form role="form" className={styles.form} aria-label={draft.title} onSubmit={(event) => event.preventDefault()}>
      <div className={styles.bar}>
        <h2 className={styles.title}>{draft.title}</h2>
        <Button appearance="primary" icon={<Send20Filled />} disabled={!sendable} onClick={() => void send()}>
          Send
        </Button>
        <Button icon={<Delete20Regular />} onClick={() => store.change({ draft: undefined, said: 'Draft discarded' })}>
          Discard
        </Button>
      </div>
      <div className={styles.fields}>
        {draft.from && (
          <div className={styles.from}>
            From {draft.from.name} ({draft.from.address})
          </div>
        )}
        {field('to', 'To')}
        {field('cc', 'Cc')}
        {field('subject', 'Subject')}
      </div>
      <div ref={body} className={styles.body} contentEditable suppressContentEditableWarning role="textbox" aria-multiline aria-label="Message text" />
      {draft.quoted && <Quoted message={draft.quoted} store={store} />}
    </form>
  );
}

function Quoted({ message, store }: { readonly message: HostMessage; readonly store: MailStore }): ReactNode {
  const styles = useStyles();
  return (
    <details className={styles.quote}>
      <summary>The message you are answering is sent below your text</summary>
      <MessageBody html={message.body} scheme={store.view().scheme} />
    </details>
  );
}
