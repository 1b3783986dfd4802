import type { Day } from '../../domain/day.ts';
import type { Term, TermCode } from '../../domain/term.ts';
import type { Scenario } from '../scenario/schema.ts';

type ScenarioArrangement = Scenario['arrangements'][number];

type Told<Code extends TermCode> = Omit<Extract<Term, { readonly code: Code }>, 'code' | 'exceptFor'>;

/** What a term is usually told, with the contact point and the days of its arrangement. */
const usual: { readonly [Code in TermCode]: (arrangement: ScenarioArrangement) => Told<Code> } = {
  SPOC_NAMED_OFFICER: (arrangement) => ({ colleague: contactName(arrangement) }),
  SPOC_GENERIC_INBOX: (arrangement) => ({ mailbox: arrangement.contactPoint?.address ?? contactName(arrangement) }),
  WRITTEN_ONLY: () => ({}),
  ONE_MEDIUM_ONLY: () => ({ medium: 'email' }),
  CALL_TIME_WINDOW: () => ({ windows: [{ days: ['thursday'], from: '10:00', to: '12:00' }] }),
  CALL_MAX_DURATION: () => ({ minutes: 20 }),
  CALL_MAX_FREQUENCY: () => ({ count: 1, per: 'week' }),
  WRITTEN_MAX_FREQUENCY: () => ({ count: 1, per: 'week' }),
  APPOINTMENT_ONLY: (arrangement) => ({ bookWith: contactName(arrangement) }),
  TWO_OFFICERS: () => ({}),
  PREMISES_EXCLUSION: () => ({ premises: ['the depot'], instead: 'a call, or a meeting at the library' }),
  NO_FURTHER_CORRESPONDENCE_ON_MATTER: (arrangement) => answered(arrangement),
  NO_REPEAT_COMPLAINT_REGISTRATION: (arrangement) => answered(arrangement),
  VIA_REPRESENTATIVE_ONLY: (arrangement) => ({ representative: contactName(arrangement) }),
  RESPONSE_TIME_LIMIT: () => ({ minutes: 60, per: 'week' }),
  BEHAVIOUR_AGREEMENT: ({ start }) => ({ agreedOn: start as Day }),
  DISCRETIONARY_SERVICE_LIMIT: () => ({ service: 'the newsletter' }),
  RETURN_DOCUMENTS: (arrangement) => ({ matter: matterOf(arrangement) }),
};

/** A term with all that it has to be told: the usual, and over it what the scenario says. */
export function wholeTerm(arrangement: ScenarioArrangement, term: ScenarioArrangement['terms'][number]): Readonly<Record<string, unknown>> {
  return { ...usual[term.code](arrangement), ...term };
}

function contactName({ contactPoint }: Pick<ScenarioArrangement, 'contactPoint'>): string {
  return contactPoint?.name ?? 'the service';
}

function matterOf({ matter = 'the matter that was answered' }: Pick<ScenarioArrangement, 'matter'>): string {
  return matter;
}

function answered(arrangement: ScenarioArrangement): Told<'NO_REPEAT_COMPLAINT_REGISTRATION'> {
  return { matter: matterOf(arrangement), finalReplyOn: arrangement.start as Day };
}
