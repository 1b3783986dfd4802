import type { BehaviourCode } from '../../domain/behaviour.ts';
import type { AdjustmentCard } from '../../domain/card.ts';
import { settingsWith, suggestionsWith } from '../../policy/pack/lettersWith.ts';
import { suppliedPack } from '../../policy/pack/suppliedPack.ts';
import { useCouncil } from '../councilContext.ts';
import { useOutside } from '../outsideContext.ts';
import { useTemplates } from './useTemplates.ts';
import type { StatedSituation } from '../../policy/pack/replySituations.ts';
import { lettersToAskFor, templateChoice, type OfferedTemplate, type ReplySituation } from '../../policy/template/templateChoice.ts';
import { useJoinedHistory } from '../history/useWholeHistory.ts';
import { useBehind } from '../query/useBehind.ts';
import { useMessageClaim } from '../query/useMessageClaim.ts';
import { useOwnIncidents } from '../query/useIncidentsAbout.ts';
import { useSenderFacts } from '../query/useSenderFacts.ts';
import { aboutKey, type Subject } from '../subject.ts';
import { useWorkspace } from '../workspaceContext.ts';

export interface Reply {
  readonly offered: readonly OfferedTemplate[];
  /** Letters that fit and come from those who keep the register. */
  readonly toAskFor: readonly OfferedTemplate[];
  /** What was agreed with the customer and has to shape the reply. */
  readonly adjustments: readonly AdjustmentCard[];
  /** False where nobody could say just now what was agreed. */
  readonly checked: boolean;
}

/** Which templates fit, from what is known of the sender and what the person said. Nothing is read out of the message's text. */
export function useReplySituation(subject: Subject, stated: StatedSituation | undefined): Reply {
  const facts = useSenderFacts(subject, true);
  const { record, status, arrangements } = facts;
  const { history, atLeast } = useJoinedHistory(subject, facts, useBehind(aboutKey(subject), status.kind === 'checking'));
  const { data: claim } = useMessageClaim(subject, true);
  const { value: own } = useOwnIncidents(subject, true);
  const { incidentDrafts } = useWorkspace();
  const templates = useTemplates();
  const { nation } = useOutside().configuration.council;
  const { pack = suppliedPack } = useCouncil();
  const logged = own?.filter(({ reference }) => reference === claim?.reference) ?? [];
  const chosenBehaviours: readonly BehaviourCode[] = [
    ...(incidentDrafts.read(subject.key)?.behaviours ?? []),
    ...logged.flatMap(({ behaviours }) => behaviours),
  ];
  const situation: ReplySituation = {
    record: record ?? { kind: 'none' },
    // What was not read, or stands under another address, may hold a reply.
    firstReply: history !== undefined && !atLeast && !history.contacts.some(({ direction, automatic }) => direction === 'out' && automatic !== true),
    // Of an address that several people use nobody knows who writes often.
    ...(history && record?.kind !== 'shared' ? { pattern: history.pattern } : {}),
    chosenBehaviours,
    arrangements,
    stated: stated === undefined ? [] : [stated],
    oftenInAWeek: settingsWith(nation, pack).oftenInAWeek,
    suggestions: suggestionsWith(pack),
  };
  return {
    offered: templateChoice(situation, templates),
    toAskFor: lettersToAskFor(situation, templates),
    adjustments: record?.kind === 'customer' ? record.adjustments : [],
    checked: status.kind !== 'checking' && status.kind !== 'couldNotCheck',
  };
}
