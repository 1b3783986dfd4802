import { randomBytes } from 'node:crypto';
import * as v from 'valibot';
import { configurationSchema } from '../ports/configuration.ts';
import { roles } from '../records/listSchema.ts';
import type { Known } from './foundSite.ts';
import { placeKeys, plannedList } from './plannedSite.ts';
import type { FoundSite, Groups } from './siteShape.ts';

/** `config.json` as far as provisioning writes it. Whatever else stands in it stays as it is. */
const partSchema = v.looseObject({
  tenantId: v.optional(v.string()),
  clientId: v.optional(v.string()),
  site: v.optional(v.looseObject({ id: v.optional(v.string()), webUrl: v.optional(v.string()), lists: v.optional(v.record(v.string(), v.string()), {}) })),
  groups: v.optional(v.record(v.string(), v.string()), {}),
  digestKey: v.optional(v.string()),
  council: v.optional(v.looseObject({ timeZone: v.optional(v.string()) })),
});
export type SettingsPart = v.InferOutput<typeof partSchema>;

/** What the file holds. `wrong`: it is there and cannot be read; it is left alone. */
export function settingsIn(text: string | undefined): { readonly settings: SettingsPart } | { readonly wrong: string } {
  if (text === undefined) return { settings: { groups: {} } };
  try {
    const parsed = v.safeParse(partSchema, JSON.parse(text));
    if (parsed.success) return { settings: parsed.output };
    return { wrong: `${v.getDotPath(parsed.issues[0]) ?? 'it'} is not as it should be` };
  } catch {
    return { wrong: 'it is no JSON' };
  }
}

export function knownIn({ groups, site }: SettingsPart, clientId: string): Known {
  const known: Groups = Object.fromEntries(roles.flatMap((role) => (groups[role] === undefined ? [] : [[role, groups[role]]])));
  return { groups: known, lists: site?.lists ?? {}, clientId };
}

/** The file as it should be for this site. A digest key is made once and never again: cards are found by it. */
export function settingsFor(before: SettingsPart, site: FoundSite, ids: { readonly tenantId: string; readonly clientId: string }): Readonly<Record<string, unknown>> {
  const lists = Object.fromEntries(placeKeys.flatMap((key) => (site.lists[key] ? [[plannedList(key).name, site.lists[key].id]] : [])));
  return {
    ...before,
    ...ids,
    site: { ...before.site, id: site.id, webUrl: site.webUrl, lists: { ...before.site?.lists, ...lists } },
    groups: { ...before.groups, ...site.groups },
    digestKey: before.digestKey ?? randomBytes(32).toString('base64'),
    mailboxes: before['mailboxes'] ?? [],
    relayAddresses: before['relayAddresses'] ?? [],
    support: before['support'] ?? [],
  };
}

/** What a person still has to fill in before the app starts. */
export function stillMissing(settings: unknown): readonly string[] {
  const parsed = v.safeParse(configurationSchema, settings);
  return parsed.success ? [] : [...new Set(parsed.issues.map((issue) => v.getDotPath(issue) ?? 'the file'))];
}
