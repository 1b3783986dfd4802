import * as v from 'valibot';
import { day, instant, type Day, type Instant } from '../domain/day.ts';

/** Text that one of the domain's readers has to accept. */
export function readBy<T extends string>(read: (text: string) => T | undefined, what: string) {
  return v.pipe(
    v.string(),
    v.rawTransform(({ dataset, addIssue, NEVER }): T => {
      const value = read(dataset.value);
      if (value !== undefined) return value;
      addIssue({ message: what });
      return NEVER;
    }),
  );
}

export const aDay = readBy<Day>(day, 'a day');
export const aMoment = readBy<Instant>(instant, 'a moment');
export const someText = v.pipe(v.string(), v.nonEmpty());
/** A cell that may be empty. SharePoint leaves it out, or says null. */
export const anyText = v.nullish(v.string(), '');

/** A cell of codes, one a line. */
export function codes<const C extends readonly string[]>(all: C) {
  const lines = v.transform((text: string) => text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== ''));
  return v.pipe(anyText, lines, v.array(v.picklist(all)));
}
