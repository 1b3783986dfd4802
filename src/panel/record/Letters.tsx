import type { ConductLetterCard } from '../../domain/card.ts';
import { Section } from '../../ui/Section.tsx';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useWorkspace } from '../workspaceContext.ts';
import { useTextStyles } from '../../ui/textStyles.ts';

/** Letters about conduct that are out, so that nobody sends a second one. */
export function Letters({ letters }: { readonly letters: readonly ConductLetterCard[] }) {
  const text = useTextStyles();
  const words = useWording().arrangements;
  const { dates } = useWorkspace();
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
