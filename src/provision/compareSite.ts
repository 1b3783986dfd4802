import { roles } from '../records/listSchema.ts';
import { plainXml } from './caml.ts';
import { columnParts, type Change, type Clash, type ColumnPart, type ListChange, type Plan } from './change.ts';
import { levelNames, levels } from './levels.ts';
import { placeKeys, plannedList } from './plannedSite.ts';
import { loginOf, type FoundColumn, type FoundGrant, type FoundList, type FoundSite, type Groups, type PlannedColumn, type PlannedList, type PlannedView } from './siteShape.ts';

/** What has to happen so that the site is as it should be, in the order in which it is done. */
export function compareSite(found: FoundSite): Plan {
  const lists = placeKeys.map((key) => ({ planned: plannedList(key), list: found.lists[key] }));
  const clashes = lists.flatMap(({ planned, list }): Clash[] => {
    const why = list && clashOf(planned, list);
    return why === undefined ? [] : [{ list: planned.key, why }];
  });
  const inLists = lists.flatMap(({ planned, list }): Change[] => {
    if (!list) return [{ kind: 'list', list: planned.key }];
    return compareList(planned, list, found.groups).map((change) => ({ ...change, list: planned.key, id: list.id }));
  });
  return { changes: [...groupChanges(found), ...appChange(found), ...levelChanges(found), ...inLists], clashes };
}

function groupChanges({ groups }: FoundSite): Change[] {
  return roles.filter((role) => groups[role] === undefined).map((role) => ({ kind: 'group', role }));
}

function appChange({ app }: FoundSite): Change[] {
  return app?.roles.length === 1 && app.roles[0] === 'write' ? [] : [{ kind: 'app', found: app }];
}

function levelChanges({ levels: found }: FoundSite): Change[] {
  return levelNames.flatMap((level): Change[] => {
    const wanted = levels[level];
    const there = found.find(({ name }) => name === wanted.name);
    return there?.low === wanted.low && there.high === wanted.high ? [] : [{ kind: 'level', level, id: there?.id }];
  });
}

/** Why a list of this name cannot be ours: none of our columns among others, or one of another type. */
function clashOf(planned: PlannedList, { columns }: FoundList): string | undefined {
  const own = planned.columns.filter(({ name }) => name !== 'Title');
  const wrong = own.find(({ name, kind }) => columns.some((column) => column.name === name && column.kind !== kind));
  if (wrong) return `its column ${wrong.name} is of another type`;
  const others = columns.filter(({ made, name }) => made && name !== 'Title' && !own.some((column) => column.name === name));
  const ours = own.filter(({ name }) => columns.some((column) => column.name === name));
  return own.length > 0 && ours.length === 0 && others.length > 0 ? `it has none of our columns, but ${others.map(({ name }) => name).join(', ')}` : undefined;
}

/** The same for one list that is there. */
export function compareList(planned: PlannedList, found: FoundList, groups: Groups): ListChange[] {
  return [
    ...planned.columns.flatMap((column) => columnChange(column, planned, found)),
    ...settingsChange(planned, found),
    ...planned.views.flatMap((view) => viewChange(view, found)),
    ...permissionsChange(planned, found, groups),
  ];
}

function columnChange(column: PlannedColumn, planned: PlannedList, { columns }: FoundList): ListChange[] {
  const found = columns.find(({ name }) => name === column.name);
  if (!found) {
    const stranger = columns.find(({ made, title, name }) => made && title === column.title && !planned.columns.some((own) => own.name === name));
    return [stranger ? { kind: 'columnAnew', column, stranger } : { kind: 'column', column }];
  }
  const parts = columnParts.filter((part) => !isSame(column, found, part));
  return parts.length === 0 ? [] : [{ kind: 'columnPart', column, found, parts }];
}

function isSame(column: PlannedColumn, found: FoundColumn, part: ColumnPart): boolean {
  return part === 'choices' ? column.choices.join('\n') === found.choices.join('\n') : column[part] === found[part];
}

function settingsChange({ name, settings }: PlannedList, found: FoundList): ListChange[] {
  const parts = [
    ...(name === found.name ? [] : ['name' as const]),
    ...(['apart', 'searchable', 'versions', 'drafts'] as const).filter((part) => settings[part] !== found.settings[part]),
  ];
  return parts.length === 0 ? [] : [{ kind: 'settings', parts }];
}

function viewChange(view: PlannedView, { views }: FoundList): ListChange[] {
  const found = views.find(({ title }) => title === view.title);
  return found !== undefined && showsSame(view, found) && (!view.first || found.first) ? [] : [{ kind: 'view', view, found }];
}

export function showsSame(view: PlannedView, found: PlannedView): boolean {
  return plainXml(found.query) === plainXml(view.query) && found.columns.join() === view.columns.join();
}

function permissionsChange({ grants }: PlannedList, found: FoundList, groups: Groups): ListChange[] {
  const wanted = grants.map((grant) => ({ grant, login: loginFor(groups[grant.role]), level: levels[grant.level].name }));
  const is = (one: FoundGrant, { login, level }: (typeof wanted)[number]): boolean => one.login.toLowerCase() === login && one.level === level;
  const missing = wanted.filter((one) => found.inherits || !found.grants.some((there) => is(there, one))).map(({ grant }) => grant);
  const extra = found.inherits ? [] : found.grants.filter((there) => !wanted.some((one) => is(there, one)));
  return missing.length + extra.length === 0 && !found.inherits ? [] : [{ kind: 'permissions', inherits: found.inherits, missing, extra }];
}

function loginFor(group: string | undefined): string {
  return group === undefined ? '' : loginOf(group);
}
