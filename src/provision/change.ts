import type { PlaceKey, Role } from '../records/listSchema.ts';
import type { LevelName } from './levels.ts';
import type { FoundColumn, FoundGrant, FoundView, ListSettings, PlannedColumn, PlannedGrant, PlannedView } from './siteShape.ts';

export const columnParts = ['title', 'indexed', 'unique', 'required', 'choices'] as const;
export type ColumnPart = (typeof columnParts)[number];
export type SettingPart = keyof ListSettings | 'name';

/** One thing that is not as it should be, and that can be made so. */
export type Change =
  | { readonly kind: 'group'; readonly role: Role }
  /** `found`: what the app may do today. */
  | { readonly kind: 'app'; readonly found: { readonly id: string; readonly roles: readonly string[] } | undefined }
  | { readonly kind: 'level'; readonly level: LevelName; readonly id: number | undefined }
  | { readonly kind: 'list'; readonly list: PlaceKey }
  | (OfList & ListChange);

/** A change in a list that is there. */
export type ListChange =
  | { readonly kind: 'column'; readonly column: PlannedColumn }
  /** A column under another name shows its title: somebody deleted ours and made it again. */
  | { readonly kind: 'columnAnew'; readonly column: PlannedColumn; readonly stranger: FoundColumn }
  | { readonly kind: 'columnPart'; readonly column: PlannedColumn; readonly found: FoundColumn; readonly parts: readonly ColumnPart[] }
  | { readonly kind: 'settings'; readonly parts: readonly SettingPart[] }
  | { readonly kind: 'view'; readonly view: PlannedView; readonly found: FoundView | undefined }
  | { readonly kind: 'permissions'; readonly inherits: boolean; readonly missing: readonly PlannedGrant[]; readonly extra: readonly FoundGrant[] };

export interface OfList {
  readonly list: PlaceKey;
  readonly id: string;
}

/** Something of the same name that is not ours: nothing is changed until a person has looked. */
export interface Clash {
  readonly list: PlaceKey;
  readonly why: string;
}

export interface Plan {
  readonly changes: readonly Change[];
  readonly clashes: readonly Clash[];
}
