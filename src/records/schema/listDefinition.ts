import type { View } from './view.ts';

/**
 * `text`: one line, at most 255 characters. `note`: many lines, plain text. `moment`: UTC. `day`: a date without a time, in
 * SharePoint a date column (`dateTime` with format `dateOnly`): views compare only such columns with today, and managers sort
 * and pick them as dates. In code it is `YYYY-MM-DD`; `records/siteDays.ts` turns it into what stands on the wire and back.
 */
export type ColumnKind = 'text' | 'note' | 'number' | 'boolean' | 'moment' | 'day' | 'choice';

export interface Column {
  readonly kind: ColumnKind;
  /** Says to managers what stands in it. */
  readonly title: string;
  readonly indexed?: boolean;
  /** SharePoint refuses an equal value. Excludes item-level reading. */
  readonly unique?: boolean;
  readonly required?: boolean;
  readonly choices?: readonly string[];
}

export const roles = [
  'staff', 'serviceManager', 'decisionMaker', 'appealDecider', 'registerOwner', 'healthAndSafety', 'informationGovernance', 'templateEditor',
] as const;
export type Role = (typeof roles)[number];

/**
 * What a role may do in a list. `own`: add, and read and edit what one added oneself (SharePoint's item-level permissions).
 * `add`: read everything and add, edit nothing. `edit`: everything. No entry: no access at all. Whoever holds several roles
 * may what the strongest of them may. Only an `edit` gets past item-level permissions, so that a list with an `own` knows
 * no `read` and no `add`. What they mean in a library stands with it.
 */
export type Access = 'read' | 'add' | 'own' | 'edit';

export interface ListDefinition {
  readonly name: string;
  readonly description: string;
  /** A library of files. Default: a list of rows. */
  readonly library?: boolean;
  readonly columns: Readonly<Record<string, Column>>;
  readonly access: Readonly<Partial<Record<Role, Access>>>;
  /** Views managers see, first one first. */
  readonly views: readonly View[];
}

/**
 * Whether SharePoint's item-level permissions are switched on in a list: there people read and edit their own rows, and whoever
 * may manage the list reads and edits all.
 */
export function keepsRowsApart({ access, library = false }: Pick<ListDefinition, 'access' | 'library'>): boolean {
  return !library && Object.values(access).includes('own');
}

/** Whether files stay drafts, which only their author and those who may approve them read. */
export function keepsDrafts({ access, library = false }: Pick<ListDefinition, 'access' | 'library'>): boolean {
  return library && Object.values(access).includes('own');
}

/** SharePoint keeps at most this many indexes in a list. */
export const mostIndexes = 20;

/** Who keeps the register. */
export const owners = { registerOwner: 'edit', decisionMaker: 'edit' } as const;
