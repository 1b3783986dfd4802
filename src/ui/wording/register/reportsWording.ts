/** What is told of all customers together, and of nobody. */
export interface ReportsWording {
  readonly lead: (least: number) => string;
  readonly download: string;
  readonly downloaded: string;
  readonly fileName: (day: string) => string;
  /** Stands in place of a number that is not told. */
  readonly hidden: string;
  readonly fewer: (least: number) => string;
  readonly tooFew: (least: number) => string;
  readonly none: string;
  readonly others: string;
  readonly number: string;
  readonly soFar: (quarter: string) => string;
  readonly arrangements: {
    readonly heading: string;
    readonly inForce: string;
    readonly asListed: string;
    readonly share: string;
    readonly perCent: (value: string) => string;
    readonly overdue: string;
    readonly medianLength: string;
    readonly days: (count: number) => string;
    readonly growth: (now: number, before: number, perCent: number) => string;
    readonly byQuarter: string;
    readonly quarter: string;
    readonly today: (day: string) => string;
    readonly byService: string;
    readonly service: string;
    readonly byTerm: string;
    readonly term: string;
    readonly byGround: string;
    readonly ground: string;
    readonly elsewhere: string;
    readonly since: (day: string) => string;
    readonly what: string;
    readonly started: string;
    readonly reviewedOnTime: string;
    readonly reviewedLate: string;
    readonly lapsed: string;
    readonly lifted: string;
    readonly quashed: string;
  };
  readonly incidents: {
    readonly heading: string;
    readonly hint: string;
    readonly byQuarter: string;
    readonly logged: string;
    readonly accepted: string;
    readonly notUpheld: string;
    readonly returned: string;
    readonly submitted: string;
    readonly choose: string;
    readonly byBehaviour: (quarter: string) => string;
    readonly behaviour: string;
    readonly byService: (quarter: string) => string;
  };
  /** Headings of the file. */
  readonly file: { readonly on: string; readonly table: string; readonly row: string; readonly measure: string };
}
