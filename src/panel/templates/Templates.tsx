import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { Notice } from '../../ui/Notice.tsx';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useDraft } from '../draftStore.ts';
import { FormAbout } from '../FormAbout.tsx';
import type { Subject } from '../subject.ts';
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
  const [draft, write] = useDraft(templateDrafts, subject.key, emptyTemplateDraft);
  const reply = useReplySituation(subject);
  const { chosen } = draft;
  const template = reply.offered.find((each) => each.template.id === chosen)?.template;
  return (
    <TaskPage heading={words.heading}>
      <FormAbout subject={subject} />
      {!reply.checked && (
        <Notice tone="caution" icon={<WarningRegular />}>
          <span>{words.unchecked}</span>
        </Notice>
      )}
      {chosen !== undefined && template ? (
        <TemplateForm
          key={chosen}
          subject={subject}
          template={template}
          values={draft.values[chosen] ?? {}}
          reply={reply}
          onChange={(name, value) => {
            write({ ...draft, values: { ...draft.values, [chosen]: { ...draft.values[chosen], [name]: value } } });
          }}
          onBack={() => {
            write({ values: draft.values });
          }}
        />
      ) : (
        <TemplateList
          reply={reply}
          onChoose={(id) => {
            write({ ...draft, chosen: id });
          }}
        />
      )}
    </TaskPage>
  );
}
