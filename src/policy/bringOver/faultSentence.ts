import { bringOverFaults } from '../pack/bringOverFaults.ts';
import type { RowFault } from './proposal.ts';

/** What is wrong and what to do, in words. */
export function faultSentence({ reason, of = '' }: Pick<RowFault, 'reason' | 'of'>): string {
  return bringOverFaults[reason].replace('{of}', () => of);
}
