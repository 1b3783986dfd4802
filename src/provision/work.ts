import type { Role } from '../records/listSchema.ts';
import type { Hands } from './hands.ts';

/** What carrying out a plan knows, and learns on the way. */
export interface Work extends Hands {
  /** The site's id. */
  readonly site: string;
  readonly clientId: string;
  readonly groups: Partial<Record<Role, string>>;
  /** Name of a permission level → its number. */
  readonly levelIds: Map<string, number>;
  /** Id of a group → its number on the site. */
  readonly principals: Map<string, number>;
}
