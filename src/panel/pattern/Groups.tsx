import type { ContactGroup } from '../../policy/contact/contactGroups.ts';
import { PlainText } from '../../ui/PlainText.tsx';
import { Section } from '../../ui/Section.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useWorkspace } from '../workspaceContext.ts';

/** Groups shown; those with the latest contact. */
const shown = 8;

export interface GroupsProps {
  readonly groups: readonly ContactGroup[];
  /** Whether there may be more than was read. It may join groups: their number is then neither the most nor the least. */
  readonly atLeast: boolean;
}

/** What the contact was about, messages with nearly the same subject together. */
export function Groups({ groups, atLeast }: GroupsProps) {
  const text = useTextStyles();
  const wording = useWording();
  const words = wording.pattern;
  const { dates } = useWorkspace();
  if (groups.length === 0) return null;
  return (
    <Section within heading={words.groups} aside={atLeast ? undefined : groups.length}>
      <p className={text.small}>{words.groupsHint}</p>
      <ul className={text.list}>
        {groups.slice(0, shown).map(({ title, contacts, received, sent, conversations, resent, forwardedCopies, lastSentAt }) => (
          <li key={contacts[0]?.id ?? title} className={text.stack}>
            <span className={text.strong}>
              <PlainText>{title.trim() === '' ? wording.history.untitled : title}</PlainText>
            </span>
            <span className={text.small}>{words.group({ received, sent, conversations, resent, copies: forwardedCopies }, atLeast)}</span>
            {contacts.some(({ method }) => method === 'email') && (
              <span className={text.small}>{lastSentAt === undefined ? words.neverSent : words.lastSent(dates.shortDay(dates.dayOf(lastSentAt)))}</span>
            )}
          </li>
        ))}
      </ul>
      {groups.length > shown && <p className={text.small}>{words.more(groups.length - shown)}</p>}
    </Section>
  );
}
