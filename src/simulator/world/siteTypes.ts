import type { ColumnKind } from '../../records/listSchema.ts';

/** A security group of the pretend Entra. */
export interface EntraGroup {
  readonly id: string;
  readonly displayName: string;
  /** Ids of staff. */
  readonly members: Set<string>;
}

/** A permission level of the site. SharePoint's rights are bits: these are the ones that lists know. */
export interface PermissionLevel {
  readonly id: number;
  name: string;
  description: string;
  /** The lower 32 bits. */
  low: number;
  high: number;
  /** SharePoint's own ones have a kind other than 0 and cannot be changed. */
  readonly kind: number;
}

/** Whoever the site has heard of: a group of Entra, or a person. */
export interface Principal {
  readonly id: number;
  readonly loginName: string;
  readonly title: string;
  /** Ids of staff it stands for. */
  readonly members: ReadonlySet<string>;
}

export interface Grant {
  readonly principal: Principal;
  readonly levels: Set<PermissionLevel>;
}

export interface SiteColumn {
  readonly id: string;
  readonly name: string;
  displayName: string;
  readonly kind: ColumnKind;
  indexed: boolean;
  unique: boolean;
  required: boolean;
  choices: readonly string[];
}

export interface SiteView {
  readonly id: string;
  title: string;
  query: string;
  fields: string[];
  rowLimit: number;
  paged: boolean;
  standard: boolean;
}

/** What may be set about a list. 1: all rows, 2: one's own. */
export interface ListSettings {
  readSecurity: number;
  writeSecurity: number;
  noCrawl: boolean;
  versions: boolean;
  mostVersions: number;
  /** Content approval. */
  moderation: boolean;
  /** A new file begins as a draft. */
  minorVersions: boolean;
  /** Who reads what is not approved. 0: all readers; 2: its author and whoever may approve it. */
  draftVisibility: number;
}

/** The app that may use the site, as `Sites.Selected` asks for it. */
export interface AppGrant {
  readonly id: string;
  readonly application: { readonly id: string; readonly displayName: string };
  roles: readonly string[];
}
