import type { AdjustmentCode } from '../../domain/adjustment.ts';
import type { AdjustmentCard } from '../../domain/card.ts';
import type { ContactMethod } from '../../domain/contact.ts';
import type { ContactWarning } from '../pack/replyHints.ts';

interface Rule {
  readonly warning: ContactWarning;
  readonly ways: readonly ContactMethod[] | 'all';
}

/** Which ways of contact each adjustment speaks against. Safe contact rules ask for a look at every way. */
const rules: Readonly<Record<AdjustmentCode, Rule | undefined>> = {
  SAFE_CONTACT_RULES: { warning: 'unsafe', ways: 'all' },
  CALL_NOT_WRITE: { warning: 'callFirst', ways: ['email', 'letter', 'webForm', 'socialMedia'] },
  POST_NOT_EMAIL: { warning: 'postInstead', ways: ['email', 'webForm', 'socialMedia'] },
  BSL: { warning: 'notByVoice', ways: ['telephone'] },
  TEXT_RELAY: { warning: 'notByVoice', ways: ['telephone'] },
  LARGE_PRINT: undefined,
  EASY_READ: undefined,
  INTERPRETER: undefined,
  EXTRA_TIME: undefined,
  AGENDA_IN_ADVANCE: undefined,
  SUMMARY_AFTER_CALL: undefined,
  ADVOCATE_COPIED: undefined,
};

/** What staff are warned of before they use a way of contact, each once, safety first. */
export function contactWarningsFor(adjustments: readonly AdjustmentCard[], way: ContactMethod): readonly ContactWarning[] {
  const agreed = adjustments.map(({ adjustment }) => rules[adjustment]).filter((rule) => rule !== undefined);
  const found = agreed.filter(({ ways }) => ways === 'all' || ways.includes(way)).map(({ warning }) => warning);
  return [...new Set(found)].sort((one, other) => Number(other === 'unsafe') - Number(one === 'unsafe'));
}

/** The subject of a letter sent by e-mail: its title, or nothing but the council's name where safe contact rules are agreed. */
export function subjectFor(title: string, councilName: string, adjustments: readonly AdjustmentCard[]): string {
  return adjustments.some(({ adjustment }) => adjustment === 'SAFE_CONTACT_RULES') ? councilName : title;
}
