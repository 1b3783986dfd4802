/**
 * A view of a list as managers see it, as data: provisioning makes a SharePoint view (CAML) of it, the demo's list page shows it.
 *
 * SharePoint does not show a view that has to look at more than 5,000 rows. A view stays below that in one of two ways, and a
 * test holds every view to it: its first condition stands on an indexed column and lets only what is open, in force or recent
 * through; or it has neither condition nor group, and its order stands on an indexed column, so that it is read page by page.
 */
export interface View {
  readonly name: string;
  readonly columns: readonly string[];
  /** All of them hold. SharePoint takes the first one through the index and looks at what that leaves. */
  readonly where?: readonly Condition[];
  readonly order: Order;
  /** A column of one line. Groups are closed until somebody opens one, with the number of their rows. */
  readonly groupBy?: string;
}

/**
 * What a view asks of a column. `equals` is CAML’s `Eq`, `oneOf` its `In`, `days` a `Geq` and a `Leq` with
 * `<Today OffsetDays="…"/>`: those know only columns of the kinds `day` and `moment`.
 */
export type Condition =
  | { readonly column: string; readonly equals: string | boolean }
  | { readonly column: string; readonly oneOf: readonly string[] }
  | { readonly column: string; readonly days: DayRange };

/** Days counted from today, in the site's time zone: `{ from: 0, to: 30 }` is today and the thirty days after it. */
export interface DayRange {
  readonly from?: number;
  readonly to?: number;
}

export interface Order {
  /** `ID` is SharePoint's own number of the row, which is always indexed: descending it is newest first. */
  readonly column: string;
  readonly descending?: boolean;
}

/** How many rows a page of a view has, as SharePoint's lists read on while one scrolls. */
export const rowsAPage = 30;

export const newestFirst: Order = { column: 'ID', descending: true };
