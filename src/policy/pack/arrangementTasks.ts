import type { ArrangementActor } from '../../domain/decision.ts';

/** The one thing to offer next, and whose it is. */
export const arrangementTasks = {
  propose: { label: 'Propose it', who: 'serviceManager' },
  submit: { label: 'Send it for decision', who: 'serviceManager' },
  decide: { label: 'Decide on it', who: 'decisionMaker' },
  tell: { label: 'Tell the customer', who: 'registerOwner' },
  recheckTelling: { label: 'Look again at whether the customer can be told', who: 'registerOwner' },
  decideAppeal: { label: 'Decide the appeal', who: 'appealDecider' },
  resume: { label: 'Resume it or lift it', who: 'decisionMaker' },
  settleContest: { label: 'Settle what is contested', who: 'informationGovernance' },
  notice: { label: 'Send notice of the review', who: 'registerOwner' },
  review: { label: 'Review it', who: 'decisionMaker' },
  lapse: { label: 'Tell the customer that it has ended', who: 'registerOwner' },
  archive: { label: 'Archive it', who: 'registerOwner' },
} as const satisfies Readonly<Record<string, { readonly label: string; readonly who: ArrangementActor }>>;
export type ArrangementTask = keyof typeof arrangementTasks;
