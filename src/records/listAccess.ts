import type { Role } from '../domain/role.ts';
import type { Access, ListDefinition } from './listSchema.ts';

const strength: readonly Access[] = ['read', 'own', 'add', 'edit'];

/** What somebody of these roles may do in a list: the strongest of what each may. Undefined: nothing. */
export function accessWith({ access }: Pick<ListDefinition, 'access'>, roles: readonly Role[]): Access | undefined {
  const held = roles.flatMap((role) => (role === 'auditor' ? [] : (access[role] ?? [])));
  return held.sort((a, b) => strength.indexOf(b) - strength.indexOf(a))[0];
}
