import * as v from 'valibot';
import { configurationSchema, type Configuration } from '../ports/configuration.ts';

/** The settings of this council, or what is wrong with them, in words for whoever set the app up. */
export type ConfigurationAnswer =
  | { readonly kind: 'read'; readonly configuration: Configuration; readonly response: Response; readonly askedAt: number; readonly answeredAt: number }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'wrong'; readonly faults: readonly string[] };

/** Milliseconds our own host has for a small file. */
const patience = 10_000;

/** Reads `config.json` beside the page. Always asks the server: its `Date` header sets our clock. */
export async function readConfiguration(): Promise<ConfigurationAnswer> {
  const askedAt = Date.now();
  let response: Response;
  let text: string;
  let answeredAt: number;
  try {
    response = await fetch('config.json', { cache: 'no-cache', signal: AbortSignal.timeout(patience) });
    answeredAt = Date.now();
    text = await response.text();
  } catch {
    return { kind: 'unreachable' };
  }
  if (!response.ok) return { kind: 'unreachable' };
  const parsed = v.safeParse(configurationSchema, jsonIn(text));
  if (parsed.success) return { kind: 'read', configuration: parsed.output, response, askedAt, answeredAt };
  return { kind: 'wrong', faults: parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'config.json'}: ${issue.message}`) };
}

/** What a text holds; undefined, which no schema takes, where it is no JSON. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
