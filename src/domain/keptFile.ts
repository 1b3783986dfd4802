import type { Instant } from './day.ts';

/** A file in the evidence library, as its incident names it: a copy of its own, whatever becomes of what it was made from. */
export interface KeptFile {
  /** Where SharePoint shows it. */
  readonly link: string;
  /** Of what was added, in lower-case hex: it says whether the file is still that. */
  readonly sha256: string;
  readonly keptAt: Instant;
}
