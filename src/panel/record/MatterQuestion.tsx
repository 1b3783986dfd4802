import { Button, Link } from '@fluentui/react-components';
import type { Bearing, MatterAnswer } from '../../policy/arrangement/arrangementScope.ts';
import { PlainText } from '../../ui/PlainText.tsx';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useTextStyles } from '../../ui/textStyles.ts';

export interface MatterQuestionProps {
  readonly bearing: Bearing;
  /** What the person said, where they did. */
  readonly answer: MatterAnswer | undefined;
  /** What to ask about, in words. */
  readonly scope: string;
  readonly onAnswer: (answer: MatterAnswer) => void;
}

/** Whether the message is about an arrangement: asked where it is not known, and a person's answer can be changed. */
export function MatterQuestion({ bearing, answer, scope, onAnswer }: MatterQuestionProps) {
  const text = useTextStyles();
  const words = useWording().arrangements;
  const other: MatterAnswer = bearing === 'anotherMatter' ? 'about' : 'somethingElse';
  if (bearing === 'ask') {
    return (
      <div className={text.stack} role="group" aria-label={words.question}>
        <p className={text.line}>{words.question}</p>
        <div className={text.row}>
          <Button onClick={() => onAnswer('about')}>
            <PlainText>{words.about(scope)}</PlainText>
          </Button>
          <Button onClick={() => onAnswer('somethingElse')}>{words.somethingElse}</Button>
        </div>
      </div>
    );
  }
  return (
    <p className={text.line}>
      {answer === 'about' && <PlainText>{words.answeredAbout(scope)}</PlainText>}
      {answer === 'somethingElse' && words.answeredSomethingElse}
      {answer === undefined && bearing === 'anotherMatter' && <PlainText>{words.otherMatter(scope)}</PlainText>}{' '}
      <Link as="button" inline onClick={() => onAnswer(other)}>
        {answer === undefined ? other === 'about' ? <PlainText>{words.itIsAbout(scope)}</PlainText> : words.itIsSomethingElse : words.change}
      </Link>
    </p>
  );
}
