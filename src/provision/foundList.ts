import * as v from 'valibot';
import { shaped } from '../graph/answers.ts';
import { success, type Result } from '../ports/problem.ts';
import { foundColumns } from './foundColumns.ts';
import type { Hands } from './hands.ts';
import type { FoundGrant, FoundList, FoundView } from './siteShape.ts';

const settingsShape = v.object({
  Title: v.string(),
  ReadSecurity: v.number(),
  WriteSecurity: v.number(),
  NoCrawl: v.boolean(),
  EnableVersioning: v.boolean(),
  EnableModeration: v.boolean(),
  EnableMinorVersions: v.boolean(),
  DraftVersionVisibility: v.number(),
  HasUniqueRoleAssignments: v.boolean(),
});

const viewsShape = v.object({
  value: v.array(
    v.object({ Id: v.string(), Title: v.string(), ViewQuery: v.nullish(v.string(), ''), DefaultView: v.boolean(), ViewFields: v.object({ Items: v.array(v.string()) }) }),
  ),
});

const levelShape = v.object({ Id: v.number(), Name: v.string(), RoleTypeKind: v.number() });
const grantsShape = v.object({
  value: v.array(
    v.object({ PrincipalId: v.number(), Member: v.object({ LoginName: v.string(), Title: v.string() }), RoleDefinitionBindings: v.array(levelShape) }),
  ),
});

/** `Limited Access`, which SharePoint gives by itself to whoever may do something further down. */
const passingThrough = 1;

/** SharePoint's `DraftVisibilityType.Approver`. */
export const draftsForApprovers = 2;

const settingNames = Object.keys(settingsShape.entries).join(',');

export function listPath(id: string): string {
  return `/lists(guid'${id}')`;
}

/** A list as it is: columns through Graph, everything else through SharePoint. */
export async function foundList({ graph, sharePoint }: Pick<Hands, 'graph' | 'sharePoint'>, site: string, id: string): Promise<Result<FoundList>> {
  const base = listPath(id);
  const [columns, settings, views, grants] = await Promise.all([
    foundColumns(graph, site, id),
    sharePoint.get(`${base}?$select=${settingNames}`),
    sharePoint.get(`${base}/views?$select=Id,Title,ViewQuery,DefaultView,ViewFields&$expand=ViewFields`),
    sharePoint.get(`${base}/roleassignments?$expand=Member,RoleDefinitionBindings`),
  ]);
  if (!columns.ok) return columns;
  const set = shaped(settingsShape, settings);
  if (!set.ok) return set;
  const shown = shaped(viewsShape, views);
  if (!shown.ok) return shown;
  const allowed = shaped(grantsShape, grants);
  if (!allowed.ok) return allowed;
  const { Title, ReadSecurity, WriteSecurity, NoCrawl, EnableVersioning, HasUniqueRoleAssignments } = set.value;
  const { EnableModeration, EnableMinorVersions, DraftVersionVisibility } = set.value;
  return success({
    id,
    name: Title,
    columns: columns.value,
    views: shown.value.value.map(foundView),
    settings: {
      apart: ReadSecurity === 2 && WriteSecurity === 2,
      searchable: !NoCrawl,
      versions: EnableVersioning,
      drafts: EnableModeration && EnableMinorVersions && DraftVersionVisibility === draftsForApprovers,
    },
    inherits: !HasUniqueRoleAssignments,
    grants: allowed.value.value.flatMap(foundGrants),
  });
}

function foundView({ Id, Title, ViewQuery, DefaultView, ViewFields }: v.InferOutput<typeof viewsShape>['value'][number]): FoundView {
  return { id: Id, title: Title, query: ViewQuery, columns: ViewFields.Items, first: DefaultView };
}

function foundGrants({ PrincipalId, Member, RoleDefinitionBindings }: v.InferOutput<typeof grantsShape>['value'][number]): FoundGrant[] {
  return RoleDefinitionBindings.filter(({ RoleTypeKind }) => RoleTypeKind !== passingThrough).map(({ Id, Name }) => ({
    principal: PrincipalId,
    login: Member.LoginName,
    name: Member.Title,
    level: Name,
    levelId: Id,
  }));
}
