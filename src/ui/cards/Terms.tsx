import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ArrangementCard } from '../../domain/card.ts';
import { useHiddenStyle } from '../hiddenStyle.ts';
import { PlainText } from '../PlainText.tsx';
import { useWording } from '../wording/wordingContext.ts';
import { useTextStyles } from '../textStyles.ts';

const useStyles = makeStyles({
  does: { color: tokens.colorBrandForeground1 },
  doesNot: { color: tokens.colorNeutralForeground2 },
  item: { position: 'relative' },
});

/** What to do and what not to do: a mark and a word, never colour alone. */
export function Terms({ doText, dontText }: Pick<ArrangementCard, 'doText' | 'dontText'>) {
  const styles = useStyles();
  const { hidden } = useHiddenStyle();
  const text = useTextStyles();
  const words = useWording().arrangements;
  const lines = [
    ...doText.map((line) => ({ line, word: words.does, mark: <CheckmarkRegular />, tone: styles.does })),
    ...dontText.map((line) => ({ line, word: words.doesNot, mark: <DismissRegular />, tone: styles.doesNot })),
  ];
  return (
    <ul className={text.list}>
      {lines.map(({ line, word, mark, tone }) => (
        <li key={`${word} ${line}`} className={mergeClasses(text.marked, styles.item)}>
          <span className={mergeClasses(text.mark, tone)} aria-hidden="true">
            {mark}
          </span>
          <span className={text.line}>
            {!line.toLowerCase().startsWith(`${word.toLowerCase()} `) && <span className={hidden}>{`${word}: `}</span>}
            <PlainText>{line}</PlainText>
          </span>
        </li>
      ))}
    </ul>
  );
}
