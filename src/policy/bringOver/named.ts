import { plain } from './cellText.ts';

/** A name with what follows it after a colon, in parts. */
export interface Named<Code extends string> {
  readonly code: Code;
  readonly parts: readonly string[];
}

/** Which of some things an entry names, by its code or one of its names; what they are told follows after a colon. */
export function readNamed<Code extends string>(entry: string, codes: readonly Code[], namesOf: (code: Code) => readonly string[]): Named<Code> | undefined {
  for (const colon of [entry.length, ...colonsOf(entry)]) {
    const name = plain(entry.slice(0, colon));
    const code = codes.find((each) => [each, ...namesOf(each)].some((known) => plain(known) === name));
    if (code === undefined) continue;
    const told = entry.slice(colon + 1).split('|').map((part) => part.trim());
    return { code, parts: told.length === 1 && told[0] === '' ? [] : told };
  }
  return undefined;
}

function colonsOf(entry: string): readonly number[] {
  return [...entry.matchAll(/:/g)].map(({ index }) => index);
}
