import * as v from 'valibot';

/** How teams-js in its frame and Teams around it write to each other: objects, answers with the request's ids. */

const requestSchema = v.looseObject({
  id: v.number(),
  uuidAsString: v.string(),
  func: v.string(),
  args: v.optional(v.array(v.unknown()), []),
  /** What the sign-in library wrote, where it is meant. */
  data: v.optional(v.string()),
});
export type TabRequest = v.InferOutput<typeof requestSchema>;

/** A request of teams-js; undefined for anything else. */
export function readRequest(message: unknown): TabRequest | undefined {
  const parsed = v.safeParse(requestSchema, message);
  return parsed.success ? parsed.output : undefined;
}

export interface TabAnswer {
  readonly id: number;
  readonly uuidAsString: string;
  readonly args: readonly unknown[];
}

export function answerTo({ id, uuidAsString }: TabRequest, args: readonly unknown[]): TabAnswer {
  return { id, uuidAsString, args };
}

/** Something that Teams tells unasked. */
export interface TabCall {
  readonly func: string;
  readonly args: readonly unknown[];
}
