import { CompoundButton, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { OfferedTemplate } from '../../policy/template/templateChoice.ts';
import type { TemplateId } from '../../policy/template/template.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useAdjustmentTexts } from '../useCouncilWords.ts';
import { AskOwner } from '../../ui/cards/AskOwner.tsx';
import { useOutside } from '../outsideContext.ts';
import { reasonWords } from './reasonWords.ts';
import { SituationField, type SituationFieldProps } from './SituationField.tsx';
import type { Reply } from './useReplySituation.ts';

const useStyles = makeStyles({
  button: { width: '100%', maxWidth: 'none', minWidth: 0, justifyContent: 'flex-start', textAlign: 'start', overflowWrap: 'anywhere' },
  item: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
});

export interface TemplateListProps extends SituationFieldProps {
  readonly reply: Reply;
  readonly onChoose: (id: TemplateId) => void;
}

/** All templates, those that fit first and why. */
export function TemplateList({ reply: { offered, toAskFor, adjustments }, stated, onState, onChoose }: TemplateListProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWording().forms.templates;
  const adjustmentTexts = useAdjustmentTexts();
  const { registerOwner } = useOutside().configuration;
  const [typed, setTyped] = useState('');
  const wanted = typed.toLowerCase().split(/\s+/).filter((word) => word !== '');
  const found = offered.filter(({ template }) => wanted.every((word) => `${template.title} ${template.when}`.toLowerCase().includes(word)));
  const part = (heading: string, some: readonly OfferedTemplate[]) =>
    some.length > 0 && (
      <section className={text.stack} aria-label={heading}>
        <h3 className={text.strong}>{heading}</h3>
        <ul className={text.list}>
          {some.map((each) => (
            <li key={each.template.id} className={styles.item}>
              <CompoundButton className={styles.button} size="small" secondaryContent={each.template.when} onClick={() => onChoose(each.template.id)}>
                {each.template.title}
              </CompoundButton>
              {each.reasons.length > 0 && <p className={text.small}>{reasonWords(each, adjustments, adjustmentTexts, words)}</p>}
            </li>
          ))}
        </ul>
      </section>
    );
  return (
    <>
      <SituationField stated={stated} onState={onState} />
      <SearchBox aria-label={words.search} placeholder={words.search} value={typed} onChange={(_, { value }) => setTyped(value)} />
      {found.length === 0 && <p className={text.line}>{words.noneFound}</p>}
      {part(words.suggested, found.filter(({ suggested }) => suggested))}
      {toAskFor.length > 0 && (
        <section className={text.stack} aria-label={words.toAskFor}>
          <h3 className={text.strong}>{words.toAskFor}</h3>
          <ul className={text.list}>
            {toAskFor.map((each) => (
              <li key={each.template.id} className={text.line}>
                {each.template.title}
                <p className={text.small}>{reasonWords(each, adjustments, adjustmentTexts, words)}</p>
              </li>
            ))}
          </ul>
          <AskOwner owner={registerOwner} />
        </section>
      )}
      {part(words.others, found.filter(({ suggested }) => !suggested))}
    </>
  );
}
