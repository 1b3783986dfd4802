import type { Access } from '../../records/listSchema.ts';
import type { ListSettings, PermissionLevel } from './siteTypes.ts';

/** SharePoint's rights on lists, as bits of the lower half of a mask. */
export const rights = { view: 0x1, add: 0x2, edit: 0x4, remove: 0x8, approve: 0x10, manageLists: 0x800 } as const;
/** Opening a site and calling it. The upper right, `UseRemoteAPIs`, stands in the other half. */
const everybody = 0x20 | 0x40 | 0x10000;
const callRemotely = 0x30;

const order: readonly Access[] = ['read', 'own', 'add', 'edit'];

export function strongest(held: readonly Access[]): Access | undefined {
  return [...held].sort((a, b) => order.indexOf(b) - order.indexOf(a))[0];
}

/**
 * What a permission level comes to in a list with these settings. Whoever manages lists reads and edits the rows of others, and
 * whoever may approve drafts those that are hidden.
 */
export function accessBy({ low }: PermissionLevel, { readSecurity, writeSecurity, moderation, draftVisibility }: ListSettings): Access | undefined {
  const may = (right: number): boolean => (low & right) === right;
  if (!may(rights.view)) return undefined;
  if (!may(rights.add)) return 'read';
  if (moderation && draftVisibility === 2) return may(rights.approve) ? 'edit' : 'own';
  if (!may(rights.edit)) return 'add';
  return readSecurity === 2 && writeSecurity === 2 && !may(rights.manageLists) ? 'own' : 'edit';
}

/** The mask that gives an access. */
export function maskOf(access: Access, all: 'manages' | 'approves' | undefined): Pick<PermissionLevel, 'low' | 'high'> {
  const { view, add, edit, remove, approve, manageLists } = rights;
  const further = all === undefined ? 0 : { manages: manageLists, approves: approve }[all];
  const low = { read: view, add: view | add, own: view | add | edit, edit: view | add | edit | remove }[access];
  return { low: low | everybody | further, high: callRemotely };
}

/** SharePoint's own levels that matter here. */
export function ownLevels(): PermissionLevel[] {
  return [
    { id: 1_073_741_829, name: 'Full Control', description: 'Has full control.', low: 0xffffffff, high: 0x7fffffff, kind: 5 },
    { id: 1_073_741_825, name: 'Limited Access', description: 'Can view specific lists.', low: everybody, high: callRemotely, kind: 1 },
    { id: 1_073_741_826, name: 'Read', description: 'Can view pages and list items.', low: rights.view | everybody, high: callRemotely, kind: 2 },
  ];
}
