import type { BehaviourCode } from '../../domain/behaviour.ts';
import type { BearingArrangement } from '../arrangement/arrangementScope.ts';
import type { ContactPattern } from '../contact/contactPattern.ts';
import type { SenderRecord } from '../matching/senderRecord.ts';
import type { Suggestions } from '../pack/templateReasons.ts';
import type { StatedSituation } from '../pack/replySituations.ts';

/** In what role somebody is about to reply. */
export type Replier = 'adviser' | 'registerOwner' | 'decisionMaker';

/** What is known when somebody is about to reply. Nothing of it comes from the text of a mail. */
export interface ReplySituation {
  readonly record: SenderRecord;
  /** The council has not written to this customer yet. */
  readonly firstReply: boolean;
  readonly pattern?: ContactPattern;
  /** Contacts in seven days from which a day for the answer is offered, where the council has set it. */
  readonly oftenInAWeek?: number;
  /** Which templates fit a behaviour, where the council has chosen others. */
  readonly suggestions?: Suggestions;
  /** Behaviours that a colleague chose for this message. */
  readonly chosenBehaviours?: readonly BehaviourCode[];
  /** What the person says that the reply is about. */
  readonly stated?: readonly StatedSituation[];
  /** How the arrangements bear on the message, by mailbox and by what the person answered. */
  readonly arrangements?: readonly BearingArrangement[];
  /** An adviser, where it is not said. */
  readonly replier?: Replier;
}
