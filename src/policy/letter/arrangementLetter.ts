import type { Arrangement } from '../../domain/arrangement.ts';
import type { Day } from '../../domain/day.ts';
import type { ArrangementAction } from '../../domain/decision.ts';
import type { ContactPoint } from '../../domain/card.ts';
import { appealBy, type DeadlineFacts } from '../calendar/deadlines.ts';
import { outcomeOf } from '../pack/arrangementLetters.ts';
import { routeWords, terms, type TermText } from '../pack/terms.ts';
import type { TermCode } from '../../domain/term.ts';
import type { TemplateId } from '../template/template.ts';

/** What a letter is about and when it goes out. */
export interface LetterSubject {
  readonly arrangement: Omit<Arrangement, 'decisions'>;
  /** Absent: notice of a review. */
  readonly action?: ArrangementAction;
  /** The council's day. */
  readonly today: Day;
}

/**
 * What a letter can take from the arrangement, by the names of its gaps. The rest is for a person to write, and all of it is
 * theirs to change: terms stand here by name, in staff's words, and the customer should read them in plain ones.
 */
export function letterValues(
  template: TemplateId,
  { arrangement, action, today }: LetterSubject,
  facts: DeadlineFacts,
  termTexts: Readonly<Record<TermCode, TermText>> = terms,
): Readonly<Record<string, string>> {
  const by = appealBy(today, facts);
  const { scope, appeal } = arrangement;
  return {
    terms: arrangement.terms.map(({ code }) => termTexts[code].label).join('\n'),
    scope: [...(scope.services === 'all' ? [] : scope.services), ...scope.matters].join('\n'),
    start: arrangement.start,
    end: arrangement.end,
    reviewDate: arrangement.review,
    reviewedOn: today,
    spoc: reachable(arrangement.contactPoint),
    openRoutes: arrangement.routesOpen.map((route) => routeWords[route]).join('\n'),
    sharedWith: arrangement.sharedWith.join(template === 'T17' ? ', ' : '\n'),
    ...(by.ok ? { appealBy: by.value } : {}),
    ...(appeal === undefined ? {} : { receivedOn: appeal.receivedOn, decideBy: appeal.decideBy }),
    ...(template === 'T17' ? { liftedOn: today, why: action === 'lapse' ? 'lapsed' : 'lifted' } : {}),
    ...(template === 'T16' && action !== undefined ? { outcome: action } : {}),
    ...(action === undefined ? {} : outcomeOf[template]?.[action]),
  };
}

function reachable({ name, address, telephone }: ContactPoint): string {
  return [name, address, telephone].filter((part) => part !== undefined && part !== '').join(', ');
}
