import { PlainText } from '../../ui/PlainText.tsx';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { TaskPage } from '../TaskPage.tsx';
import { useTextStyles } from '../record/textStyles.ts';
import { useWorkspace } from '../workspaceContext.ts';

/** What is kept on this device, one line each. The line at the bottom sends it. */
export function WaitingList() {
  const text = useTextStyles();
  const words = useWording().waiting;
  const { waiting, dates } = useWorkspace();
  return (
    <TaskPage heading={words.heading}>
      {waiting.drafts.length === 0 && <p className={text.line}>{words.empty}</p>}
      <ul className={text.list}>
        {waiting.drafts.map((draft) => (
          <li key={draft.clientReference} className={text.line}>
            <PlainText>{words.entry(draft.about?.address ?? words.nobody, dates.moment(draft.occurredAt))}</PlainText>
          </li>
        ))}
      </ul>
    </TaskPage>
  );
}
