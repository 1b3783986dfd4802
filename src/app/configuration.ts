import * as v from 'valibot';
import { configurationSchema, type Configuration } from '../ports/configuration.ts';

/** The settings of this council, or what is wrong with them, in words for whoever set the app up. */
export type ConfigurationAnswer =
  | { readonly kind: 'read'; readonly configuration: Configuration; readonly response: Response; readonly askedAt: number; readonly answeredAt: number }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'wrong'; readonly faults: readonly string[] };

/** Reads `config.json` beside the page. Always asks the server: its `Date` header sets our clock. */
export async function readConfiguration(): Promise<ConfigurationAnswer> {
  const askedAt = Date.now();
  let response: Response;
  try {
    response = await fetch('config.json', { cache: 'no-cache' });
  } catch {
    return { kind: 'unreachable' };
  }
  const answeredAt = Date.now();
  if (!response.ok) return { kind: 'unreachable' };
  const json: unknown = await response.json().catch(() => undefined);
  const parsed = v.safeParse(configurationSchema, json);
  if (parsed.success) return { kind: 'read', configuration: parsed.output, response, askedAt, answeredAt };
  return { kind: 'wrong', faults: parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'config.json'}: ${issue.message}`) };
}
