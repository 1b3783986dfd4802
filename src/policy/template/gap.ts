/** An answer of a gap with set answers: what is kept, and the words the letter says. */
export interface GapOption {
  readonly code: string;
  readonly text: string;
}

interface GapParts {
  readonly name: string;
  /** Asks for it in plain words. */
  readonly label: string;
  /** A sample value, for checks of the wording. */
  readonly sample: string;
}

/**
 * A gap in a template that somebody has to fill. `lines`: several lines; where it stands alone in a list, each line becomes
 * an item; `offers`: what may be picked for it. `day`: `YYYY-MM-DD`, written out in the text; `metBy`: the customer has to
 * do something by then. `link`: the address of a page. `choice`: the code of one of its options.
 */
export type Gap = GapParts &
  (
    | { readonly kind: 'line' | 'link' }
    | { readonly kind: 'lines'; readonly offers?: 'signposts' }
    | { readonly kind: 'day'; readonly metBy?: 'customer' }
    | { readonly kind: 'choice'; readonly options: readonly GapOption[] }
  );

/** Characters a value may have, by the kind of its gap, and lines a list may grow by. Keeps a reply under the host's 32 KB. */
export const gapMost = { line: 200, link: 200, lines: 1000, day: 10, choice: 40, listLines: 20 } as const;
