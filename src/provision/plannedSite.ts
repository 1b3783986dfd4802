import { keepsDrafts, keepsRowsApart, roles, siteSchema, type Column, type ListDefinition, type PlaceKey, type Role } from '../records/listSchema.ts';
import { queryOf, shownColumn } from './caml.ts';
import { levelFor } from './levels.ts';
import type { ListSettings, PlannedColumn, PlannedGrant, PlannedList } from './siteShape.ts';

export const placeKeys = Object.keys(siteSchema) as PlaceKey[];

/** Names of the Entra groups that hold the roles, where the configuration names none. */
export const groupNames: Readonly<Record<Role, string>> = {
  staff: 'Fair Contact staff',
  serviceManager: 'Fair Contact service managers',
  decisionMaker: 'Fair Contact decision makers',
  appealDecider: 'Fair Contact appeal deciders',
  registerOwner: 'Fair Contact register owners',
  healthAndSafety: 'Fair Contact health and safety',
  informationGovernance: 'Fair Contact information governance',
  templateEditor: 'Fair Contact template editors',
};

/** How a list should stand on the site. */
export function plannedList(key: PlaceKey): PlannedList {
  const definition: ListDefinition = siteSchema[key];
  const { name, description, library = false, columns, views } = definition;
  const settings = { apart: keepsRowsApart(definition), searchable: false, versions: true, drafts: keepsDrafts(definition) };
  return {
    key,
    name,
    description,
    library,
    columns: Object.entries(columns).map(([of, column]) => plannedColumn(of, column)),
    views: views.map((view, index) => ({ title: view.name, columns: view.columns.map(shownColumn), query: queryOf(view, columns), first: index === 0 })),
    settings,
    grants: grantsOf(definition, settings),
  };
}

function plannedColumn(name: string, { title, kind, indexed = false, unique = false, required = false, choices = [] }: Column): PlannedColumn {
  return { name, title, kind, indexed, unique, required, choices };
}

function grantsOf({ access }: ListDefinition, settings: ListSettings): PlannedGrant[] {
  return roles.flatMap((role) => {
    const may = access[role];
    return may === undefined ? [] : [{ role, level: levelFor(may, settings) }];
  });
}
