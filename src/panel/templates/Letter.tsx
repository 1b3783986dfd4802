import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { contactWarnings, extraTimeHint } from '../../policy/pack/replyHints.ts';
import { contactWarningsFor } from '../../policy/template/contactWarnings.ts';
import { dayHints } from '../../policy/template/dayHints.ts';
import { fillTemplate, type FilledTemplate } from '../../policy/template/fillTemplate.ts';
import type { KnownFields, Template } from '../../policy/template/template.ts';
import { templateFor } from '../../policy/template/templateFor.ts';
import { Notice } from '../../ui/Notice.tsx';
import { PlainText } from '../../ui/PlainText.tsx';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useOutside } from '../outsideContext.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import type { Subject } from '../subject.ts';
import { useAdjustmentTexts } from '../useCouncilWords.ts';
import { useWorkspace } from '../workspaceContext.ts';
import { Checklist } from './Checklist.tsx';
import { InsertReply } from './InsertReply.tsx';
import { knownFields } from './knownFields.ts';
import { TemplateText } from './TemplateText.tsx';
import type { Reply } from './useReplySituation.ts';

export interface LetterProps {
  readonly subject: Subject;
  readonly template: Template;
  readonly values: Readonly<Record<string, string>>;
  readonly reply: Reply;
  readonly onChange: (name: string, value: string) => void;
}

/** A letter being filled in, with what was agreed applied and what is missing named. */
export function Letter({ subject, template, values, reply: { adjustments }, onChange }: LetterProps) {
  const text = useTextStyles();
  const words = useWording().forms.templates;
  const { host, identity, configuration } = useOutside();
  const { place } = useWorkspace();
  const base = knownFields(subject, identity.person()?.name ?? '', configuration);
  const unknown = (Object.keys(base) as (keyof KnownFields)[]).filter((name) => name !== 'customer.name' && base[name].trim() === '');
  const known = { ...base, ...Object.fromEntries(unknown.map((name) => [name, values[name] ?? ''])) };
  const shown = templateFor(template, adjustments.map(({ adjustment }) => adjustment), values);
  const hints = Object.fromEntries(dayHints(template, adjustments).map(({ gap, workingDays }) => [gap, extraTimeHint(workingDays)]));
  const filled = fillTemplate(template, values, known, adjustments);
  return (
    <>
      {contactWarningsFor(adjustments, 'email').map((warning) => (
        <Notice key={warning} tone="caution" icon={<WarningRegular />}>
          <strong>{contactWarnings[warning].label}</strong>
          <span>{contactWarnings[warning].sentence}</span>
        </Notice>
      ))}
      <section className={text.stack} aria-label={words.text}>
        <h3 className={text.strong}>{template.title}</h3>
        <TemplateText template={shown} values={values} known={known} unknown={unknown} hints={hints} onChange={onChange} />
      </section>
      <Agreed filled={filled} />
      <Checklist checklist={filled.checklist} />
      {/* A reply goes to the message that is open: never to another one than the form is about. */}
      <InsertReply filled={filled} about={subject.address} message={host.can.reply && subject.key === place ? subject.message : undefined} />
    </>
  );
}

/** What was agreed: how it shaped the text, and what the text alone cannot do. */
function Agreed({ filled: { applied, remaining } }: { readonly filled: FilledTemplate }) {
  const text = useTextStyles();
  const words = useWording().forms.templates;
  const adjustmentTexts = useAdjustmentTexts();
  return (
    <>
      {applied.length > 0 && (
        <Notice icon={<InfoRegular />}>
          <PlainText>{words.applied(applied.map(({ instruction }) => instruction).join('; '))}</PlainText>
        </Notice>
      )}
      {remaining.length > 0 && (
        <section className={text.stack} aria-label={words.remaining}>
          <h3 className={text.strong}>{words.remaining}</h3>
          <ul className={text.list}>
            {remaining.map(({ ref, adjustment, instruction }) => (
              <li key={ref} className={text.line}>
                <PlainText>{instruction}</PlainText>
                {adjustmentTexts[adjustment].prompt !== undefined && <p className={text.small}>{adjustmentTexts[adjustment].prompt}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
