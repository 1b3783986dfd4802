import type { ArrangementAction } from '../../domain/decision.ts';
import type { TemplateId } from '../template/template.ts';

/** The letters that tell the customer of a step, the usual one first. None: the customer hears of a later step. */
export const stepLetters: Readonly<Partial<Record<ArrangementAction, readonly TemplateId[]>>> = {
  notify: ['T13', 'T14'],
  continue: ['T16'],
  amend: ['T16'],
  lift: ['T17'],
  lapse: ['T17'],
  lodgeAppeal: ['T18'],
  appealStands: ['T19'],
  appealVaried: ['T19'],
  appealQuashed: ['T19'],
};

/** Notice of a coming review, with the invitation to say something. */
export const noticeLetter: TemplateId = 'T15';

/** How the choice of a letter is answered by the step it tells of. */
export const outcomeOf: Readonly<Partial<Record<TemplateId, Readonly<Partial<Record<ArrangementAction, Readonly<Record<string, string>>>>>>>> = {
  T19: {
    appealStands: { outcome: 'stands' },
    appealVaried: { outcome: 'varied' },
    appealQuashed: { outcome: 'quashed' },
  },
};
