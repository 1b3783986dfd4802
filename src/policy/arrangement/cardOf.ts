import type { Arrangement } from '../../domain/arrangement.ts';
import type { ArrangementCard, Confidence } from '../../domain/card.ts';
import type { Settings } from '../pack/settings.ts';
import { lastDayOf } from './inForce.ts';
import { renderTerm } from './renderTerm.ts';

/**
 * What front-line staff may know of an arrangement: instruction, scope, contact point and dates; no reason, incident or
 * name of the customer. None for one that is not active: suspended, ended and undecided ones do not show.
 */
export function cardOf(
  arrangement: Omit<Arrangement, 'decisions'>,
  settings: Pick<Settings, 'lapsePolicy'>,
  confidence: Confidence = 'confirmed',
): ArrangementCard | undefined {
  if (arrangement.state !== 'active') return undefined;
  const { ref, customer, scope, terms, contactPoint, start, review, reviews, contested } = arrangement;
  const reviewedOn = reviews.at(-1)?.completedOn;
  const lines = terms.map(renderTerm);
  return {
    kind: 'arrangement',
    ref,
    customer,
    confidence,
    services: scope.services,
    ...(scope.matters.length === 0 ? {} : { matter: scope.matters.join('; ') }),
    terms: terms.map(({ code }) => code),
    doText: lines.flatMap(({ doText, exceptions }) => [doText, ...exceptions]),
    dontText: lines.map(({ dontText }) => dontText),
    contactPoint,
    start,
    end: lastDayOf(arrangement, settings),
    review,
    ...(reviewedOn === undefined ? {} : { reviewedOn }),
    contested,
  };
}
