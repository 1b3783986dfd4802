import type { ContactPoint } from '../../domain/card.ts';
import type { Scope } from '../../domain/arrangement.ts';
import { emailAddress } from '../../domain/emailAddress.ts';
import { telephoneNumber } from '../../domain/telephone.ts';
import type { Term } from '../../domain/term.ts';
import { everyService, type ColumnKey } from '../pack/bringOverColumns.ts';
import { plain } from './cellText.ts';
import type { BringOverFacts, ProposedArrangement } from './proposal.ts';
import { readTerm, shortened } from './readTerm.ts';
import type { RowReader } from './rowReader.ts';

/** The arrangement a row names, or undefined where its cells do not make one. Whether it may come over is asked of the step. */
export function readArrangement(reader: RowReader, facts: BringOverFacts): ProposedArrangement | undefined {
  reader.need('services', 'terms', 'start', 'end', 'review', 'contactName', 'deputy', 'decidedBy', 'decidedOn', 'told');
  const scope = scopeIn(reader, facts);
  const terms = termsIn(reader, facts);
  const contactPoint = contactPointIn(reader);
  const [start, end, review, decidedOn] = [reader.day('start'), reader.day('end'), reader.day('review'), reader.day('decidedOn')];
  const [deputy, decidedBy] = [reader.line('deputy'), reader.line('decidedBy')];
  const [customerWasTold, reason] = [reader.text('told'), reader.text('reason')];
  if (start === undefined || end === undefined || review === undefined || decidedOn === undefined) return undefined;
  return { scope, terms, reason, start, end, review, contactPoint, deputy, attested: { decidedBy, decidedOn, customerWasTold } };
}

function scopeIn(reader: RowReader, { services }: BringOverFacts): Scope {
  const matter = reader.line('matter');
  const rest = { matters: matter === '' ? [] : [matter], premises: [] };
  const entries = reader.entries('services');
  if (entries.length === 1 && plain(entries[0] ?? '') === everyService) return { services: 'all', ...rest };
  const named = entries.flatMap((entry) => {
    const service = services.find((each) => plain(each) === plain(entry));
    if (service === undefined) reader.fault('services', 'unknownService', shortened(entry));
    return service === undefined ? [] : [service];
  });
  return { services: [...new Set(named)], ...rest };
}

function termsIn(reader: RowReader, { pack }: BringOverFacts): readonly Term[] {
  return reader.entries('terms').flatMap((entry) => {
    const read = readTerm(entry, pack);
    if (!read.ok) reader.fault('terms', read.reason, read.of);
    return read.ok ? [read.term] : [];
  });
}

function contactPointIn(reader: RowReader): ContactPoint {
  const name = reader.line('contactName');
  const given = <T>(column: ColumnKey, read: (text: string) => T | undefined, reason: 'notAnAddress' | 'notATelephone'): T | undefined => {
    const text = reader.line(column);
    if (text === '') return undefined;
    return read(text) ?? reader.fault(column, reason, shortened(text));
  };
  const address = given('contactEmail', emailAddress, 'notAnAddress');
  const telephone = given('contactTelephone', (text) => (telephoneNumber(text) === undefined ? undefined : text), 'notATelephone');
  if (!reader.isFilled('contactEmail') && !reader.isFilled('contactTelephone')) reader.fault('contactEmail', 'missing');
  return { name, ...(address === undefined ? {} : { address }), ...(telephone === undefined ? {} : { telephone }) };
}
