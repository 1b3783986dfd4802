import type { Role } from '../../../domain/role.ts';
import type { ProblemKind } from '../../../ports/problem.ts';
import type { ProblemSentence } from '../problemSentence.ts';

/** The parts of the register that a person can go to. */
export const areas = ['lookUp', 'inForce', 'needsDecision', 'reviews', 'incidents', 'reports', 'customers', 'bringOver', 'selfTest'] as const;
export type Area = (typeof areas)[number];

/** What can stop the register from starting. */
export const tabProblemKinds = ['configurationMissing', 'configurationWrong', 'hostMissing', 'hostSilent', 'unexpected'] as const;
export type TabProblemKind = (typeof tabProblemKinds)[number];

export interface ShellWording {
  readonly name: string;
  readonly navigation: string;
  readonly area: Readonly<Record<Area, string>>;
  /** What a tab in a channel is called at first. */
  readonly tabName: string;
  readonly addTab: string;
  readonly addTabWhat: string;
  readonly addTabWho: string;
  readonly starting: string;
  readonly startProblem: Readonly<Record<TabProblemKind, ProblemSentence>>;
  readonly rolesUnknown: string;
  readonly signIn: string;
  readonly tryAgain: string;
  readonly back: string;
  readonly loading: string;
  readonly undo: string;
  readonly undone: string;
  readonly close: string;
  readonly save: string;
  readonly cancel: string;
  readonly changedHeading: string;
  readonly changedBy: (who: string, when: string) => string;
  readonly yours: string;
  readonly theirs: string;
  readonly keepTheirs: string;
  readonly putMineOnTop: string;
  readonly nothingDiffers: string;
  /** Stands where a field has no words. */
  readonly empty: string;
  readonly yes: string;
  readonly no: string;
  readonly everyService: string;
  readonly role: Readonly<Record<Role, string>>;
  readonly problem: Readonly<Record<ProblemKind, ProblemSentence>>;
}
