import { Button, makeStyles, typographyStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { TemplateId } from '../../policy/template/template.ts';
import type { ArrangementDesk } from '../../journeys/arrangementDesk.ts';
import { PlainText } from '../../ui/PlainText.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { useRegister } from '../registerContext.ts';
import { useDates } from '../useDates.ts';
import { usePolicyWords } from '../words.ts';
import { LetterWriter } from './LetterWriter.tsx';

const useStyles = makeStyles({ heading: { ...typographyStyles.subtitle2, margin: 0 } });

/** Letters that were issued, and those that tell of the last step and were not. */
export function Letters({ desk, after }: { readonly desk: ArrangementDesk; readonly after: readonly TemplateId[] }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { arrangement: words } = useRegisterWording();
  const { roles } = useRegister();
  const dates = useDates();
  const { templates } = usePolicyWords();
  const [writing, setWriting] = useState<TemplateId>();
  const id = useId();
  const issued = desk.letters.map(({ template }) => template);
  const offered = roles.includes('registerOwner') ? after.filter((template) => !issued.includes(template)) : [];
  const last = desk.file.value.arrangement.decisions.at(-1);
  return (
    <section className={text.stack} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {words.letter.heading}
      </h2>
      {desk.letters.length === 0 && <p className={text.line}>{words.letter.none}</p>}
      {desk.letters.map(({ ref, issuedOn, text: body }) => (
        <details key={ref}>
          <summary>{words.letter.issued(ref, dates.day(issuedOn))}</summary>
          <PlainText>{body}</PlainText>
          <CopyButton text={body} label={words.letter.copy} copied={words.letter.copied} failed={words.letter.copyFailed} />
        </details>
      ))}
      {offered.map((template) => (
        <div key={template}>
          <Button onClick={() => setWriting(template)}>{words.letter.write(templates[template].en.title)}</Button>
        </div>
      ))}
      {writing !== undefined && offered.includes(writing) && last && <LetterWriter desk={desk} template={writing} action={last.action} />}
    </section>
  );
}
