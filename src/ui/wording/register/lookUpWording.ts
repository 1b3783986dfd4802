export interface LookUpWording {
  readonly heading: string;
  readonly field: string;
  readonly hint: string;
  readonly button: string;
  /** Names the answer to screen readers. */
  readonly answerAbout: (key: string) => string;
  readonly sharedHeading: string;
  readonly notInForce: (reference: string) => string;
  readonly shownByReference: string;
  readonly nameless: string;
  readonly another: string;
  readonly requestsUnread: string;
}
