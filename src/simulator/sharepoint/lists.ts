import * as v from 'valibot';
import { bodyOf, listOf, type Call } from './call.ts';
import { refused } from './errors.ts';

export function readList(call: Call): unknown {
  const { id, definition, settings, ownPermissions } = listOf(call);
  return {
    Id: id,
    Title: definition.name,
    Description: definition.description,
    ReadSecurity: settings.readSecurity,
    WriteSecurity: settings.writeSecurity,
    NoCrawl: settings.noCrawl,
    EnableVersioning: settings.versions,
    EnableModeration: settings.moderation,
    EnableMinorVersions: settings.minorVersions,
    DraftVersionVisibility: settings.draftVisibility,
    MajorVersionLimit: settings.mostVersions,
    HasUniqueRoleAssignments: ownPermissions,
  };
}

const change = v.strictObject({
  Title: v.optional(v.pipe(v.string(), v.nonEmpty())),
  Description: v.optional(v.string()),
  ReadSecurity: v.optional(v.picklist([1, 2])),
  WriteSecurity: v.optional(v.picklist([1, 2, 4])),
  NoCrawl: v.optional(v.boolean()),
  EnableVersioning: v.optional(v.boolean()),
  MajorVersionLimit: v.optional(v.pipe(v.number(), v.integer())),
  EnableModeration: v.optional(v.boolean()),
  EnableMinorVersions: v.optional(v.boolean()),
  DraftVersionVisibility: v.optional(v.picklist([0, 1, 2])),
});

export function updateList(call: Call): unknown {
  const list = listOf(call);
  const { Title, Description, ReadSecurity, WriteSecurity, NoCrawl, EnableVersioning, MajorVersionLimit, ...drafts } = bodyOf(call, change);
  const taken = call.world.site.lists.some((other) => other !== list && other.definition.name.toLowerCase() === Title?.toLowerCase());
  if (taken) throw refused('A list, survey, discussion board, or document library with the specified title already exists in this Web site.');
  if (ReadSecurity === 2 && list.columns.some(({ unique }) => unique)) throw refused('Item-level permissions cannot be set in a list with unique columns.');
  if (drafts.EnableMinorVersions === true && list.definition.library !== true) throw refused('Minor versions are not supported by this list.');
  const { settings } = list;
  settings.moderation = drafts.EnableModeration ?? settings.moderation;
  settings.minorVersions = drafts.EnableMinorVersions ?? settings.minorVersions;
  settings.draftVisibility = drafts.DraftVersionVisibility ?? settings.draftVisibility;
  list.definition = { ...list.definition, name: Title ?? list.definition.name, description: Description ?? list.definition.description };
  settings.readSecurity = ReadSecurity ?? settings.readSecurity;
  settings.writeSecurity = WriteSecurity ?? settings.writeSecurity;
  settings.noCrawl = NoCrawl ?? settings.noCrawl;
  settings.versions = EnableVersioning ?? settings.versions;
  settings.mostVersions = settings.versions ? (MajorVersionLimit ?? (settings.mostVersions || 500)) : 0;
  return undefined;
}
