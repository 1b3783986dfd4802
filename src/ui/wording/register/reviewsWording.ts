export interface ReviewsWording {
  readonly empty: string;
  readonly due: string;
  readonly overdue: (since: string) => string;
  readonly dueOn: (day: string) => string;
  readonly remind: string;
  readonly remindSubject: (ref: string) => string;
  readonly remindText: (ref: string, link: string, sentence: string) => string;
  readonly reminded: string;
  readonly notNoted: string;
  readonly noticeSent: (day: string) => string;
  readonly noticeDue: string;
  readonly to: (role: string) => string;
  readonly addressee: string;
  readonly addresseeHint: string;
}
