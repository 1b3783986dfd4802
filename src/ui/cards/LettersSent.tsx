import type { ConductLetterCard } from '../../domain/card.ts';
import type { DateWords } from '../dates.ts';
import { Section } from '../Section.tsx';
import { useTextStyles } from '../textStyles.ts';
import { useWording } from '../wording/wordingContext.ts';

/** Letters about conduct that are out, so that nobody sends a second one. */
export function LettersSent({ letters, dates }: { readonly letters: readonly ConductLetterCard[]; readonly dates: DateWords }) {
  const text = useTextStyles();
  const words = useWording().arrangements;
  if (letters.length === 0) return null;
  return (
    <Section heading={words.lettersHeading}>
      <ul className={text.list}>
        {letters.map((card) => (
          <li key={card.ref} className={text.line}>
            {words.letterSent(words.letter[card.letter], dates.day(card.sentOn), card.service, dates.day(card.until))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
