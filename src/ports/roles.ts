import type { Role } from '../domain/role.ts';
import type { Result } from './problem.ts';

/** What the signed-in person is, by the council's Entra groups. For the screens: the lists themselves enforce it. */
export interface Roles {
  mine(signal?: AbortSignal): Promise<Result<readonly Role[]>>;
}
