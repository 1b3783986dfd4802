/** What Outlook does well most of the time, and a test can have it do badly. */
export interface HostHabits {
  /** How it tells that another message is open. `held`: not before it is released. */
  readonly tells: 'at once' | 'never' | 'held';
  /** Milliseconds before it answers a call of the mailbox API. What it answers is of the moment it was asked. */
  readonly answersAfter: number;
}

let habits: HostHabits = { tells: 'at once', answersAfter: 0 };
let held: (() => void)[] = [];
let last: () => void = () => undefined;

export function behave(changed: Partial<HostHabits>): void {
  habits = { ...habits, ...changed };
}

/** Tells of another message, as it is Outlook's habit just now. */
export function tellOfItem(tell: () => void): void {
  if (habits.tells === 'held') held.push(tell);
  if (habits.tells === 'at once') tellNow(tell);
}

/** Tells at last what was held, in its order or the other way round. */
export function release(order: 'inOrder' | 'newestFirst'): void {
  const told = order === 'inOrder' ? held : [...held].reverse();
  held = [];
  told.forEach(tellNow);
}

/** Tells once more what it told last. */
export function repeat(): void {
  last();
}

function tellNow(tell: () => void): void {
  last = tell;
  tell();
}

/** Answers a call of the mailbox API, as quickly as it is Outlook's habit just now. */
export function answerCall(answer: () => void): void {
  if (habits.answersAfter === 0) answer();
  else setTimeout(answer, habits.answersAfter);
}
