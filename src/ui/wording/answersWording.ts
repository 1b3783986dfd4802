import type { HateStrand } from '../../domain/incidentAnswers.ts';
import type { FormQuestion } from '../../domain/question.ts';

/** Words of what is asked of an incident besides, the same for its reporter and its manager. */
export interface AnswersWording {
  /** What each answer is called where it stands among the facts. */
  readonly label: Readonly<Record<Exclude<FormQuestion, 'police' | 'privateOffer'>, string>>;
  readonly yes: string;
  readonly no: string;
  readonly nobodyHurt: string;
  readonly somebodyHurt: string;
  readonly injuryWhat: string;
  readonly daysOff: string;
  readonly firstAid: string;
  readonly specified: string;
  readonly injured: (what: string, days: number) => string;
  readonly url: string;
  readonly capturedOn: string;
  readonly capturedAt: (url: string, day: string) => string;
  readonly considered: Readonly<Record<'yes' | 'no', string>>;
  readonly consideredBy: string;
  readonly strand: Readonly<Record<HateStrand, string>>;
}
