import type { Arrangement } from '../../domain/arrangement.ts';
import type { DeskFacts } from '../../journeys/arrangementDesk.ts';
import type { Lack } from '../../policy/arrangement/move.ts';

/** What each part of an arrangement's text is drawn from. */
export interface ContentFieldsProps {
  readonly arrangement: Arrangement;
  readonly about: DeskFacts;
  /** Empty until somebody asked for the step. */
  readonly lacks: readonly Lack[];
  readonly onChange: (arrangement: Arrangement) => void;
}
