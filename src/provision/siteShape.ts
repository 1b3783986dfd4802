import type { ColumnKind, PlaceKey, Role } from '../records/listSchema.ts';
import type { LevelName } from './levels.ts';

/** A column as it should be, and as it is found. `name` is what the app asks for; people see the title. */
export interface PlannedColumn {
  readonly name: string;
  readonly title: string;
  readonly kind: ColumnKind;
  readonly indexed: boolean;
  readonly unique: boolean;
  readonly required: boolean;
  readonly choices: readonly string[];
}
export interface FoundColumn extends Omit<PlannedColumn, 'kind'> {
  readonly id: string;
  readonly kind: ColumnKind | 'other';
  /** Somebody made it; SharePoint's own ones are not looked at. */
  readonly made: boolean;
}

export interface PlannedView {
  readonly title: string;
  readonly columns: readonly string[];
  /** CAML, see `caml.ts`. */
  readonly query: string;
  /** The one that opens first. */
  readonly first: boolean;
}
export interface FoundView extends PlannedView {
  readonly id: string;
}

export interface ListSettings {
  /** People read and edit their own rows only. */
  readonly apart: boolean;
  /** What stands in it turns up in the search of Microsoft 365. */
  readonly searchable: boolean;
  readonly versions: boolean;
  /** A new file is a draft until somebody publishes it, and drafts are read by their author and by those who may approve them. */
  readonly drafts: boolean;
}

export interface PlannedGrant {
  readonly role: Role;
  readonly level: LevelName;
}
/** Somebody who may do something in a list, at one of the site's permission levels. */
export interface FoundGrant {
  readonly principal: number;
  readonly login: string;
  readonly name: string;
  readonly level: string;
  readonly levelId: number;
}

export interface PlannedList {
  readonly key: PlaceKey;
  readonly name: string;
  readonly description: string;
  readonly library: boolean;
  readonly columns: readonly PlannedColumn[];
  readonly views: readonly PlannedView[];
  readonly settings: ListSettings;
  readonly grants: readonly PlannedGrant[];
}
export interface FoundList {
  readonly id: string;
  readonly name: string;
  readonly columns: readonly FoundColumn[];
  readonly views: readonly FoundView[];
  readonly settings: ListSettings;
  /** Whoever may do something on the site may do it here. */
  readonly inherits: boolean;
  readonly grants: readonly FoundGrant[];
}

export interface FoundLevel {
  readonly id: number;
  readonly name: string;
  readonly low: number;
  readonly high: number;
}

/** The site as it is. */
export interface FoundSite {
  readonly id: string;
  readonly webUrl: string;
  /** Role → id of its group. */
  readonly groups: Groups;
  /** What our app may do on the site. */
  readonly app: { readonly id: string; readonly roles: readonly string[] } | undefined;
  readonly levels: readonly FoundLevel[];
  readonly lists: Readonly<Partial<Record<PlaceKey, FoundList>>>;
}
export type Groups = Readonly<Partial<Record<Role, string>>>;

/** How SharePoint names a security group of Entra. */
export function loginOf(groupId: string): string {
  return `c:0t.c|tenant|${groupId.toLowerCase()}`;
}
