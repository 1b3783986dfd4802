/** A problem in the order in which people need it: what happened, what is safe, what to do. */
export interface ProblemSentence {
  readonly happened: string;
  readonly safe: string;
  readonly todo: string;
}
