import * as v from 'valibot';

/** What a cell of JSON holds, in the shape we rely on, `beside` it counting first; undefined where it holds anything else. */
export function fromJson<S extends v.GenericSchema>(schema: S, text: string, beside: Readonly<Record<string, unknown>> = {}): v.InferOutput<S> | undefined {
  try {
    const held: unknown = JSON.parse(text);
    if (typeof held !== 'object' || held === null) return undefined;
    const parsed = v.safeParse(schema, { ...held, ...beside });
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}
