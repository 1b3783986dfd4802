import type { BehaviourCode } from '../../src/domain/behaviour.ts';
import type { SenderRecord } from '../../src/policy/matching/senderRecord.ts';
import type { TemplateId } from '../../src/policy/template/template.ts';
import { lettersToAskFor, templateChoice, type OfferedTemplate, type ReplySituation } from '../../src/policy/template/templateChoice.ts';
import { anArrangementCard } from './cards.ts';

/** A customer about whom nothing was agreed and to whom no letter is out. */
export const aCustomerRecord = (parts: Partial<Extract<SenderRecord, { kind: 'customer' }>> = {}): SenderRecord => ({
  kind: 'customer',
  customer: 'C-0001',
  adjustments: [],
  arrangements: [],
  letters: [],
  ...parts,
});

/** A reply by an adviser to somebody we wrote to before, about whom nothing is known. */
export const aReply = (parts: Partial<ReplySituation> = {}): ReplySituation => ({ record: { kind: 'none' }, firstReply: false, ...parts });

export const idsOffered = (parts: Partial<ReplySituation>): readonly TemplateId[] => templateChoice(aReply(parts)).map(({ template }) => template.id);

/** The suggested templates with their reasons, in the order offered. */
export const suggestedTo = (parts: Partial<ReplySituation>): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    templateChoice(aReply(parts))
      .filter(({ suggested }) => suggested)
      .map(({ template, reasons }) => [template.id, reasons]),
  );

export const offerOf = (id: TemplateId, parts: Partial<ReplySituation>): OfferedTemplate | undefined =>
  templateChoice(aReply(parts)).find(({ template }) => template.id === id);

/** Letters to ask those who keep the register for, each with its reasons. */
export const toAskFor = (parts: Partial<ReplySituation>): readonly (readonly string[])[] =>
  lettersToAskFor(aReply(parts)).map(({ template, reasons }) => [template.id, ...reasons]);

export const withBearing = (bearing: 'applies' | 'ask' | 'anotherMatter', parts: Parameters<typeof anArrangementCard>[0] = {}) => ({
  card: anArrangementCard(parts),
  bearing,
});

/** Codes of the demands, which show only over time. */
export const demandsAmong = (codes: readonly BehaviourCode[]): readonly BehaviourCode[] => codes.filter((code) => code.startsWith('B-'));
