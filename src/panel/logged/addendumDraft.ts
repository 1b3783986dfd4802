/** Words that a reporter has begun to add to an incident. */
export interface AddendumDraft {
  /** The incident's. */
  readonly clientReference: string;
  readonly words: string;
}
