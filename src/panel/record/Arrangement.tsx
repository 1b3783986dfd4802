import { makeStyles } from '@fluentui/react-components';
import { CalendarClockRegular } from '@fluentui/react-icons/svg/calendar-clock';
import { ChatWarningRegular } from '@fluentui/react-icons/svg/chat-warning';
import type { BearingArrangement, MatterAnswer } from '../../policy/arrangement/arrangementScope.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { matterWords, scopeWords } from '../head/scopeWords.ts';
import { useWorkspace } from '../workspaceContext.ts';
import { AskOwner } from './AskOwner.tsx';
import { ContactPointLine } from './ContactPointLine.tsx';
import { MatterQuestion } from './MatterQuestion.tsx';
import { Terms } from './Terms.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';

const useStyles = makeStyles({ scope: { display: 'inline-block', '::first-letter': { textTransform: 'uppercase' } } });

export interface ArrangementProps {
  readonly arrangement: BearingArrangement;
  readonly answer: MatterAnswer | undefined;
  readonly onAnswer: (answer: MatterAnswer) => void;
}

/** One arrangement: what to do, whom to point to, until when. Of another matter only its scope is shown. */
export function Arrangement({ arrangement: { card, bearing, overdueSince }, answer, onAnswer }: ArrangementProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const wording = useWording();
  const words = wording.arrangements;
  const { dates } = useWorkspace();
  const scope = scopeWords(card, wording);
  const question = <MatterQuestion bearing={bearing} answer={answer} scope={matterWords(card, wording)} onAnswer={onAnswer} />;
  if (bearing === 'anotherMatter') {
    return (
      <Section heading={words.heading} aside={<span className={styles.scope}>{scope}</span>}>
        {question}
      </Section>
    );
  }
  return (
    <Section heading={words.heading} aside={<span className={styles.scope}>{scope}</span>}>
      {overdueSince !== undefined && (
        <Notice tone="caution" icon={<CalendarClockRegular />} actions={<AskOwner />}>
          <span>{words.overdue(dates.day(overdueSince))}</span>
        </Notice>
      )}
      {card.contested && (
        <Notice tone="caution" icon={<ChatWarningRegular />}>
          <span>{words.contested}</span>
        </Notice>
      )}
      <Terms doText={card.doText} dontText={card.dontText} />
      {card.contactPoint && <ContactPointLine point={card.contactPoint} />}
      <p className={text.small}>{words.until(dates.shortDay(card.end), dates.shortDay(card.review))}</p>
      {question}
    </Section>
  );
}
