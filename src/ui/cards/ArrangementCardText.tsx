import { CalendarClockRegular } from '@fluentui/react-icons/svg/calendar-clock';
import { ChatWarningRegular } from '@fluentui/react-icons/svg/chat-warning';
import type { ArrangementCard } from '../../domain/card.ts';
import type { Day } from '../../domain/day.ts';
import type { DateWords } from '../dates.ts';
import { Notice } from '../Notice.tsx';
import { useTextStyles } from '../textStyles.ts';
import { useWording } from '../wording/wordingContext.ts';
import { AskOwner } from './AskOwner.tsx';
import { ContactPointLine } from './ContactPointLine.tsx';
import { Terms } from './Terms.tsx';

export interface ArrangementCardTextProps {
  readonly card: ArrangementCard;
  /** The review day, where it has passed without a review. */
  readonly overdueSince?: Day | undefined;
  /** Whom to ask about the register. */
  readonly owner: { readonly name: string; readonly address: string };
  readonly dates: DateWords;
}

/** What front-line staff read of an arrangement: what to do, whom to point to, until when. */
export function ArrangementCardText({ card, overdueSince, owner, dates }: ArrangementCardTextProps) {
  const text = useTextStyles();
  const words = useWording().arrangements;
  return (
    <>
      {overdueSince !== undefined && (
        <Notice tone="caution" icon={<CalendarClockRegular />} actions={<AskOwner owner={owner} />}>
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
    </>
  );
}
