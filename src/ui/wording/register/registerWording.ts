import type { ArrangementWording } from './arrangementWording.ts';
import type { BringOverWording } from './bringOverWording.ts';
import type { CustomersWording } from './customersWording.ts';
import type { IncidentsWording } from './incidentsWording.ts';
import type { LookUpWording } from './lookUpWording.ts';
import type { ReportsWording } from './reportsWording.ts';
import type { ReviewsWording } from './reviewsWording.ts';
import type { ShareWording } from './shareWording.ts';
import type { ShellWording } from './shellWording.ts';

/** Every sentence of the register, in one language. */
export interface RegisterWording {
  /** BCP 47. */
  readonly language: string;
  readonly shell: ShellWording;
  readonly lookUp: LookUpWording;
  readonly customers: CustomersWording;
  readonly arrangement: ArrangementWording;
  readonly reviews: ReviewsWording;
  readonly incidents: IncidentsWording;
  readonly reports: ReportsWording;
  readonly bringOver: BringOverWording;
  readonly share: ShareWording;
}
