import * as v from 'valibot';
import { adjustmentCodes } from '../domain/adjustment.ts';
import { conversationMedia } from '../domain/medium.ts';
import { periods, weekdays, type Term, type TermCode } from '../domain/term.ts';
import { aDay } from './shapes.ts';

const exceptFor = v.exactOptional(v.array(v.object({ adjustment: v.picklist(adjustmentCodes), alternative: v.string() })));
const window = v.object({ days: v.array(v.picklist(weekdays)), from: v.string(), to: v.string() });

function term<const C extends TermCode, E extends v.ObjectEntries>(code: C, entries: E) {
  return v.object({ code: v.literal(code), exceptFor, ...entries });
}

/** One term with all it was told. */
export const termShape = v.variant('code', [
  term('SPOC_NAMED_OFFICER', { colleague: v.string() }),
  term('SPOC_GENERIC_INBOX', { mailbox: v.string() }),
  term('WRITTEN_ONLY', {}),
  term('ONE_MEDIUM_ONLY', { medium: v.picklist(conversationMedia) }),
  term('CALL_TIME_WINDOW', { windows: v.array(window) }),
  term('CALL_MAX_DURATION', { minutes: v.number() }),
  term('CALL_MAX_FREQUENCY', { count: v.number(), per: v.picklist(periods) }),
  term('WRITTEN_MAX_FREQUENCY', { count: v.number(), per: v.picklist(periods) }),
  term('APPOINTMENT_ONLY', { bookWith: v.string() }),
  term('TWO_OFFICERS', {}),
  term('PREMISES_EXCLUSION', { premises: v.array(v.string()), instead: v.string() }),
  term('NO_FURTHER_CORRESPONDENCE_ON_MATTER', { matter: v.string(), finalReplyOn: aDay }),
  term('NO_REPEAT_COMPLAINT_REGISTRATION', { matter: v.string(), finalReplyOn: aDay }),
  term('VIA_REPRESENTATIVE_ONLY', { representative: v.string() }),
  term('RESPONSE_TIME_LIMIT', { minutes: v.number(), per: v.picklist(periods) }),
  term('BEHAVIOUR_AGREEMENT', { agreedOn: aDay }),
  term('DISCRETIONARY_SERVICE_LIMIT', { service: v.string() }),
  term('RETURN_DOCUMENTS', { matter: v.string() }),
]) satisfies v.GenericSchema<unknown, Term>;
