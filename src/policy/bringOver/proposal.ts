import type { Adjustment } from '../../domain/adjustment.ts';
import type { Arrangement, BroughtOver } from '../../domain/arrangement.ts';
import type { MatchableIdentifier } from '../../domain/customer.ts';
import type { Day } from '../../domain/day.ts';
import type { StaffId } from '../../domain/role.ts';
import type { ColumnKey } from '../pack/bringOverColumns.ts';
import type { BringOverReason } from '../pack/bringOverFaults.ts';
import type { Settings } from '../pack/settings.ts';
import type { CouncilPack } from '../pack/suppliedPack.ts';

/** What one row lacks or has wrong. `pack/bringOverFaults` has its sentence. */
export interface RowFault {
  /** As the spreadsheet numbers it, from 1. */
  readonly row: number;
  /** Absent: the whole row. */
  readonly column?: ColumnKey;
  readonly reason: BringOverReason;
  /** What the sentence names. */
  readonly of?: string;
}

/** An address or a number by which the customer is found. */
export type Found = Pick<Extract<MatchableIdentifier, { type: 'email' }>, 'type' | 'value'> | Pick<Extract<MatchableIdentifier, { type: 'telephone' }>, 'type' | 'value'>;

/** An arrangement that was decided elsewhere, as somebody wrote it down. */
export interface ProposedArrangement
  extends Pick<Arrangement, 'scope' | 'terms' | 'reason' | 'start' | 'end' | 'review' | 'contactPoint' | 'deputy'> {
  readonly attested: Pick<BroughtOver, 'decidedBy' | 'decidedOn' | 'customerWasTold'>;
}

/** What one row, or the short form, brings over. */
export interface Proposal {
  readonly row: number;
  readonly name: string;
  readonly caseReference?: string;
  readonly found: readonly Found[];
  readonly arrangement?: ProposedArrangement;
  /** Agreed; its reference and customer are not known yet. */
  readonly adjustment?: Adjustment;
}

/** What the rows are read against. */
export interface BringOverFacts {
  /** The council's day. */
  readonly today: Day;
  /** Who attests. */
  readonly by: StaffId;
  readonly settings: Settings;
  /** Names of the council's services. */
  readonly services: readonly string[];
  readonly pack: Pick<CouncilPack, 'terms' | 'adjustments'>;
}
