import { makeStyles } from '@fluentui/react-components';
import type { BearingArrangement, MatterAnswer } from '../../policy/arrangement/arrangementScope.ts';
import { ArrangementCardText } from '../../ui/cards/ArrangementCardText.tsx';
import { PlainText } from '../../ui/PlainText.tsx';
import { Section } from '../../ui/Section.tsx';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { matterWords, scopeWords } from '../../ui/cards/scopeWords.ts';
import { useOutside } from '../outsideContext.ts';
import { useWorkspace } from '../workspaceContext.ts';
import { MatterQuestion } from './MatterQuestion.tsx';

const useStyles = makeStyles({ scope: { display: 'inline-block', '::first-letter': { textTransform: 'uppercase' } } });

export interface ArrangementProps {
  readonly arrangement: BearingArrangement;
  readonly answer: MatterAnswer | undefined;
  readonly onAnswer: (answer: MatterAnswer) => void;
}

/** One arrangement: what to do, whom to point to, until when. Of another matter only its scope is shown. */
export function Arrangement({ arrangement: { card, bearing, overdueSince }, answer, onAnswer }: ArrangementProps) {
  const styles = useStyles();
  const wording = useWording();
  const words = wording.arrangements;
  const { dates } = useWorkspace();
  const { registerOwner } = useOutside().configuration;
  const scope = <PlainText>{scopeWords(card, wording)}</PlainText>;
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
      <ArrangementCardText card={card} overdueSince={overdueSince} owner={registerOwner} dates={dates} />
      {question}
    </Section>
  );
}
