import type { Access } from '../records/listSchema.ts';

/** SharePoint's rights that matter here, lower and upper half of the mask (`SP.BasePermissions`). */
const right = {
  viewItems: 0x1,
  addItems: 0x2,
  editItems: 0x4,
  deleteItems: 0x8,
  approveItems: 0x10,
  openItems: 0x20,
  viewVersions: 0x40,
  manageLists: 0x800,
  viewForms: 0x1000,
  openSite: 0x10000,
  viewPages: 0x20000,
  seePeople: 0x8000000,
} as const;
/** `UseClientIntegration` and `UseRemoteAPIs`: without the latter no app may ask. */
const upper = 0x10 | 0x20;

const reading = right.viewItems | right.openItems | right.viewVersions | right.viewForms | right.openSite | right.viewPages | right.seePeople;
const changing = reading | right.addItems | right.editItems | right.deleteItems;

/**
 * Our permission levels. SharePoint's own ones always let whoever adds also change, or change also delete. `editAll` is for lists
 * in which people see their own rows: there only whoever may manage the list reads the others, and may then change them too.
 * `editDrafts` is for a library of drafts: only whoever may approve one reads those of others.
 */
export const levels = {
  read: { name: 'Fair Contact: read', description: 'Reads, changes nothing', low: reading, high: upper },
  add: { name: 'Fair Contact: add', description: 'Reads and adds, changes nothing', low: reading | right.addItems, high: upper },
  own: { name: 'Fair Contact: own entries', description: 'Adds, and changes what it added', low: reading | right.addItems | right.editItems, high: upper },
  edit: { name: 'Fair Contact: change', description: 'Reads, adds, changes and deletes', low: changing, high: upper },
  editAll: { name: 'Fair Contact: change all entries', description: 'Also what others added', low: changing | right.manageLists, high: upper },
  editDrafts: { name: 'Fair Contact: change all drafts', description: 'Also files that others added', low: changing | right.approveItems, high: upper },
} as const;
export type LevelName = keyof typeof levels;
export const levelNames = Object.keys(levels) as LevelName[];

export function levelFor(access: Access, { apart, drafts }: { readonly apart: boolean; readonly drafts: boolean }): LevelName {
  if (drafts) return access === 'edit' ? 'editDrafts' : access === 'own' ? 'add' : access;
  return access === 'edit' && apart ? 'editAll' : access;
}
