import type { ArrangementOutline, IncidentOutline } from '../../src/domain/outline.ts';
import { theDay, theMoment } from './moments.ts';

/** In writing only on housing repairs, in force from 1 March to the end of August 2026, reviewed never. */
export function anArrangementOutline(parts: Partial<ArrangementOutline> = {}): ArrangementOutline {
  return {
    customer: 'C-0001',
    state: 'active',
    start: theDay('2026-03-01'),
    end: theDay('2026-08-31'),
    review: theDay('2026-08-03'),
    services: ['Housing repairs'],
    terms: ['WRITTEN_ONLY'],
    incidents: ['INC-2026-000001'],
    reviews: [],
    ...parts,
  };
}

/** Somebody was abusive about housing repairs on 5 May 2026, and a manager accepted it. */
export function anIncidentOutline(parts: Partial<IncidentOutline> = {}): IncidentOutline {
  return {
    reference: 'INC-2026-000001',
    joined: false,
    state: 'accepted',
    occurredAt: theMoment('2026-05-05T09:00:00Z'),
    service: 'Housing repairs',
    behaviours: ['A-ABUSIVE'],
    ...parts,
  };
}

/** So many things, each told its number from 1. */
export function many<T>(count: number, each: (number: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => each(index + 1));
}
