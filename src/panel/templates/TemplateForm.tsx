import { Button } from '@fluentui/react-components';
import { TranslateRegular } from '@fluentui/react-icons/svg/translate';
import { translationRefusals } from '../../policy/pack/replyHints.ts';
import { languageChoice, versionIn } from '../../policy/template/language.ts';
import type { Language, TemplateId } from '../../policy/template/template.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useOutside } from '../outsideContext.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import { LanguageField } from './LanguageField.tsx';
import { useTemplates } from './useTemplates.ts';
import { Letter, type LetterProps } from './Letter.tsx';

export interface TemplateFormProps extends Omit<LetterProps, 'template'> {
  readonly id: TemplateId;
  /** The language the customer wrote in, as the person says it. */
  readonly wroteIn: Language;
  readonly onSayLanguage: (language: Language) => void;
  readonly onBack: () => void;
}

/** A letter in the customer's language, or why there is none: one language never stands in for another. */
export function TemplateForm({ id, wroteIn, onSayLanguage, onBack, ...letter }: TemplateFormProps) {
  const text = useTextStyles();
  const words = useWording().forms.templates;
  const { nation } = useOutside().configuration.council;
  const version = versionIn(useTemplates()[id], wroteIn);
  return (
    <>
      <div className={text.row}>
        <Button size="small" onClick={onBack}>
          {words.choose}
        </Button>
      </div>
      {nation === 'wales' && (
        <LanguageField wroteIn={wroteIn} askWish={languageChoice({ nation, welshWish: 'notAsked', wroteIn }).askWish} onSay={onSayLanguage} />
      )}
      {version.kind === 'ready' ? (
        <Letter template={version.template} {...letter} />
      ) : (
        <Notice tone="caution" icon={<TranslateRegular />} announce>
          <strong>{translationRefusals[version.reason].label}</strong>
          <span>{translationRefusals[version.reason].sentence}</span>
        </Notice>
      )}
    </>
  );
}
