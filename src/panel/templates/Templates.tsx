import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { Notice } from '../../ui/Notice.tsx';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useDraft } from '../draftStore.ts';
import { FormAbout } from '../FormAbout.tsx';
import { aboutKey, type Subject } from '../subject.ts';
import { TaskPage } from '../TaskPage.tsx';
import { useWorkspace } from '../workspaceContext.ts';
import { emptyTemplateDraft } from './templateDraft.ts';
import { TemplateForm } from './TemplateForm.tsx';
import { TemplateList } from './TemplateList.tsx';
import { useReplySituation } from './useReplySituation.ts';

/** From the list of templates to a reply in Outlook. The person reads and sends it. */
export function Templates({ subject }: { readonly subject: Subject }) {
  const words = useWording().forms.templates;
  const { templateDrafts } = useWorkspace();
  const [draft, write] = useDraft(templateDrafts, aboutKey(subject), emptyTemplateDraft);
  const reply = useReplySituation(subject, draft.stated);
  const { chosen } = draft;
  const usable = reply.offered.some((each) => each.template.id === chosen);
  return (
    <TaskPage heading={words.heading}>
      <FormAbout subject={subject} />
      {!reply.checked && (
        <Notice tone="caution" icon={<WarningRegular />}>
          <span>{words.unchecked}</span>
        </Notice>
      )}
      {chosen !== undefined && usable ? (
        <TemplateForm
          key={chosen}
          subject={subject}
          id={chosen}
          values={draft.values[chosen] ?? {}}
          reply={reply}
          onChange={(name, value) => {
            write({ ...draft, values: { ...draft.values, [chosen]: { ...draft.values[chosen], [name]: value } } });
          }}
          wroteIn={draft.wroteIn ?? 'en'}
          onSayLanguage={(wroteIn) => {
            write({ ...draft, wroteIn });
          }}
          onBack={() => {
            const { chosen: _left, ...rest } = draft;
            write(rest);
          }}
        />
      ) : (
        <TemplateList
          reply={reply}
          stated={draft.stated}
          onState={(stated) => {
            write({ ...draft, stated });
          }}
          onChoose={(id) => {
            write({ ...draft, chosen: id });
          }}
        />
      )}
    </TaskPage>
  );
}
