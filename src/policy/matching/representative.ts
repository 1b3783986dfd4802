import type { Card } from '../../domain/card.ts';
import type { Day } from '../../domain/day.ts';
import type { Representation } from '../../domain/representation.ts';
import {
  authorityGaps,
  bases,
  representativeSituations,
  type AuthorityGap,
  type RepresentativeSituation,
  type RepresentativeStep,
} from '../pack/representation.ts';
import { gapsOf, sameMatter } from './authority.ts';
import type { SenderRecord } from './senderRecord.ts';

/** What a person states of a message that somebody wrote for somebody else. */
export interface RepresentativeClaim {
  /** Key of the customer who wrote. */
  readonly writer: string;
  /** The configuration knows the writer's address as an elected member's. */
  readonly writerIsElected: boolean;
  /** Key of the customer they speak for; absent where they name nobody we can find, as with "the whole estate". */
  readonly represented?: string;
  /** The matter the message raises. */
  readonly matter?: string;
}

/** How to treat such a message. The represented customer's terms and adjustments appear nowhere in it. */
export interface RepresentativeAnswer {
  readonly situation: RepresentativeSituation;
  /** What is missing; empty where the matter may be spoken of. */
  readonly gaps: readonly AuthorityGap[];
  /** All that may be told to the writer. Absent: nothing about any customer. */
  readonly mayTell?: { readonly customer: string; readonly matter: string };
  /** Whose cards count for this message: the writer's, and nobody else's. */
  readonly termsOf: string;
}

/** A writer with authority is answered on that matter; an elected member on what they raise; anybody else is asked for authority. */
export function representativeAnswer(
  claim: RepresentativeClaim,
  representations: readonly Representation[],
  today: Day,
): RepresentativeAnswer {
  const { writer, represented, matter } = claim;
  const found = situationOf(claim, representations, today);
  const told = found.gaps.length === 0 && represented !== undefined && matter !== undefined;
  return { ...found, ...(told ? { mayTell: { customer: represented, matter } } : {}), termsOf: writer };
}

function situationOf(
  { writer, writerIsElected, represented, matter }: RepresentativeClaim,
  representations: readonly Representation[],
  today: Day,
): Pick<RepresentativeAnswer, 'situation' | 'gaps'> {
  const own = representations.filter(({ representative }) => representative === writer);
  const each = own
    .filter((one) => one.represented === represented)
    .map((one) => ({ elected: bases[one.basis].elected, gaps: gapsOf(one, matter, today) }));
  if (each.some(({ elected, gaps }) => !elected && gaps.length === 0)) return { situation: 'representative', gaps: [] };
  const elected = writerIsElected || each.some((one) => one.elected && one.gaps.every(isAboutMatter));
  const unclear = matter === undefined && (elected || each.some(({ gaps }) => gaps.every(isAboutMatter)));
  if (unclear) return { situation: 'matterUnclear', gaps: ['matterUnknown'] };
  if (elected) return { situation: 'electedMember', gaps: [] };
  const missing = new Set<AuthorityGap>(each.flatMap(({ gaps }) => gaps));
  if (each.length === 0) missing.add(represented === undefined ? 'nobodyNamed' : 'notRecorded');
  return { situation: 'noAuthority', gaps: authorityGaps.filter((gap) => missing.has(gap)) };
}

/** The basis stands, and only the matter is not the one on record. An elected member may raise another. */
function isAboutMatter(gap: AuthorityGap): boolean {
  return gap === 'matterUnknown' || gap === 'otherMatter';
}

/** Whether the writer may be told about a customer's matter. */
export function mayTell({ mayTell: allowed }: RepresentativeAnswer, customer: string, matter: string): boolean {
  return allowed !== undefined && allowed.customer === customer && sameMatter(allowed.matter, matter);
}

/** The cards that count for the message, whosever else were found. */
export function cardsThatCount({ termsOf }: RepresentativeAnswer, cards: readonly Card[]): readonly Card[] {
  return cards.filter(({ customer }) => customer === termsOf);
}

/** What a person found in the message that cannot wait. */
export const urgentContents = ['emergency', 'safeguarding'] as const;
export type UrgentContent = (typeof urgentContents)[number];

const passOn: Readonly<Record<UrgentContent, RepresentativeStep>> = { emergency: 'passOnEmergency', safeguarding: 'passOnSafeguarding' };

/** What staff do, in this order. Urgent content is passed on first, whoever wrote and whatever authority they lack. */
export function stepsWith({ situation }: RepresentativeAnswer, found: readonly UrgentContent[]): readonly RepresentativeStep[] {
  const urgent = urgentContents.filter((content) => found.includes(content)).map((content) => passOn[content]);
  return [...urgent, ...representativeSituations[situation].steps];
}

/** To whom an incident about such a message attaches: the writer. The represented customer is only named as whom they spoke for. */
export function incidentParties({ writer, represented }: RepresentativeClaim): { readonly about: string; readonly actingFor?: string } {
  return { about: writer, ...(represented === undefined ? {} : { actingFor: represented }) };
}

/**
 * Whether a represented customer can still reach us when their representative has an arrangement.
 * `onlyThroughRepresentative`: their own arrangement sends them through one, and a person has to open another way.
 */
export function routeOfRepresented(represented: SenderRecord, representative: SenderRecord): 'own' | 'onlyThroughRepresentative' {
  const standing = (record: SenderRecord) => (record.kind === 'customer' ? record.arrangements : []);
  const onlyThrough = standing(represented).some(({ card }) => card.terms.includes('VIA_REPRESENTATIVE_ONLY'));
  return onlyThrough && standing(representative).length > 0 ? 'onlyThroughRepresentative' : 'own';
}
