import { createContext, useContext } from 'react';
import type { Day } from '../domain/day.ts';
import type { Role } from '../domain/role.ts';
import type { Staff } from '../domain/staff.ts';
import type { CouncilPack } from '../policy/pack/suppliedPack.ts';
import type { Settings } from '../policy/pack/settings.ts';
import type { RegisterOutside } from '../ports/registerOutside.ts';

/** What every part of the register works with. */
export interface RegisterParts {
  readonly outside: RegisterOutside;
  /** Who is at the screen. */
  readonly staff: Staff;
  readonly roles: readonly Role[];
  readonly settings: Settings;
  /** The council's own words. */
  readonly pack: CouncilPack;
  /** The council's day. */
  readonly today: () => Day;
}

export const RegisterContext = createContext<RegisterParts | undefined>(undefined);

export function useRegister(): RegisterParts {
  const parts = useContext(RegisterContext);
  if (!parts) throw new Error('Not inside a RegisterContext');
  return parts;
}
