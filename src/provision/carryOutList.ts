import * as v from 'valibot';
import { shaped } from '../graph/answers.ts';
import { segment } from '../graph/odata.ts';
import { failure, success, type Result } from '../ports/problem.ts';
import { rowsAPage, type PlaceKey } from '../records/listSchema.ts';
import { viewXml } from './caml.ts';
import type { ListChange, OfList } from './change.ts';
import { compareList, showsSame } from './compareSite.ts';
import { draftsForApprovers, foundList, listPath } from './foundList.ts';
import { levels } from './levels.ts';
import { plannedList } from './plannedSite.ts';
import { loginOf, type FoundView, type ListSettings, type PlannedColumn, type PlannedList, type PlannedView } from './siteShape.ts';
import type { Work } from './work.ts';

const made = v.object({ id: v.string() });
const madeView = v.object({ Id: v.string() });
const madePrincipal = v.object({ Id: v.number() });

/** Makes a list that is not there. It comes with all its columns; what else it lacks is found by looking. */
export async function makeList(work: Work, key: PlaceKey): Promise<Result<void>> {
  const { name, description, library, columns } = plannedList(key);
  const body = {
    displayName: name,
    description,
    columns: columns.filter((column) => column.name !== 'Title').map(columnBody),
    list: { template: library ? 'documentLibrary' : 'genericList' },
  };
  const list = shaped(made, await work.graph.send({ method: 'POST', path: `/sites/${segment(work.site)}/lists`, body }));
  if (!list.ok) return list;
  const found = await foundList(work, work.site, list.value.id);
  if (!found.ok) return found;
  for (const change of compareList(plannedList(key), found.value, work.groups)) {
    const done = await changeList(work, { ...change, list: key, id: list.value.id });
    if (!done.ok) return done;
  }
  return success(undefined);
}

/** Carries out one change in a list that is there. */
export async function changeList(work: Work, change: OfList & ListChange): Promise<Result<void>> {
  switch (change.kind) {
    case 'column':
      return addColumn(work, change.id, change.column);
    case 'columnAnew': {
      const { stranger } = change;
      const aside = await patchColumn(work, change.id, stranger.id, { displayName: `${stranger.title} (${stranger.name}, not in use)`, required: false });
      return aside.ok ? addColumn(work, change.id, change.column) : aside;
    }
    case 'columnPart':
      return patchColumn(work, change.id, change.found.id, settingsOf(change.column));
    case 'settings':
      return nothing(work.sharePoint.merge(listPath(change.id), listSettings(plannedList(change.list))));
    case 'view':
      return setView(work, change.id, change.view, change.found);
    case 'permissions':
      return setPermissions(work, change);
  }
}

async function addColumn(work: Work, list: string, column: PlannedColumn): Promise<Result<void>> {
  return nothing(work.graph.send({ method: 'POST', path: columnsPath(work, list), body: columnBody(column) }));
}

async function patchColumn(work: Work, list: string, id: string, body: unknown): Promise<Result<void>> {
  return nothing(work.graph.send({ method: 'PATCH', path: `${columnsPath(work, list)}/${segment(id)}`, body }));
}

function columnsPath({ site }: Work, list: string): string {
  return `/sites/${segment(site)}/lists/${segment(list)}/columns`;
}

function columnBody(column: PlannedColumn): Readonly<Record<string, unknown>> {
  return { name: column.name, ...settingsOf(column), ...facetOf(column) };
}

function settingsOf(column: PlannedColumn): Readonly<Record<string, unknown>> {
  const { title, indexed, unique, required } = column;
  return { displayName: title, indexed, enforceUniqueValues: unique, required, ...(column.kind === 'choice' ? facetOf(column) : {}) };
}

function facetOf({ kind, choices }: PlannedColumn): Readonly<Record<string, unknown>> {
  switch (kind) {
    case 'text':
      return { text: { allowMultipleLines: false, maxLength: 255 } };
    case 'note':
      return { text: { allowMultipleLines: true, textType: 'plain' } };
    case 'number':
      return { number: {} };
    case 'boolean':
      return { boolean: {} };
    case 'moment':
      return { dateTime: { format: 'dateTime' } };
    case 'day':
      return { dateTime: { format: 'dateOnly' } };
    case 'choice':
      return { choice: { choices, allowTextEntry: false, displayAs: 'dropDownMenu' } };
  }
}

function listSettings({ name, library, settings }: Pick<PlannedList, 'name' | 'library' | 'settings'>): unknown {
  const security = settings.apart ? 2 : 1;
  const plain = { Title: name, ReadSecurity: security, WriteSecurity: security, NoCrawl: !settings.searchable, EnableVersioning: settings.versions };
  // Lists know no minor versions.
  return library ? { ...plain, ...draftSettings(settings) } : plain;
}

/** Content approval, versions that begin as drafts, and who reads those: 2 is their author and whoever may approve them. */
function draftSettings({ drafts }: ListSettings): Readonly<Record<string, unknown>> {
  return { EnableModeration: drafts, EnableMinorVersions: drafts, DraftVersionVisibility: drafts ? draftsForApprovers : 0 };
}

async function setView({ sharePoint }: Work, list: string, view: PlannedView, found: FoundView | undefined): Promise<Result<void>> {
  const views = `${listPath(list)}/views`;
  const added: Result<{ Id: string }> = found
    ? success({ Id: found.id })
    : shaped(madeView, await sharePoint.post(views, { Title: view.title, PersonalView: false }));
  if (!added.ok) return added;
  const own = `${views}(guid'${added.value.Id}')`;
  if (!found || !showsSame(view, found)) {
    const set = await sharePoint.post(`${own}/setviewxml`, { viewXml: viewXml(view.columns, view.query, rowsAPage) });
    if (!set.ok) return set;
  }
  return view.first ? nothing(sharePoint.merge(own, { DefaultView: true })) : success(undefined);
}

/** Gives before it takes, so that nobody who may read is shut out meanwhile. Whoever cuts a list off gets full control: it is taken again. */
async function setPermissions(work: Work, { id, list, inherits }: OfList & Extract<ListChange, { readonly kind: 'permissions' }>): Promise<Result<void>> {
  const base = listPath(id);
  if (inherits) {
    const cut = await work.sharePoint.post(`${base}/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)`);
    if (!cut.ok) return nothing(Promise.resolve(cut));
  }
  const found = await foundList(work, work.site, id);
  if (!found.ok) return found;
  const now = compareList(plannedList(list), found.value, work.groups).find((change) => change.kind === 'permissions');
  for (const { role, level } of now?.missing ?? []) {
    const principal = await principalOf(work, work.groups[role] ?? '');
    if (!principal.ok) return principal;
    const given = await work.sharePoint.post(`${base}/roleassignments/addroleassignment(principalid=${principal.value},roledefid=${work.levelIds.get(levels[level].name) ?? 0})`);
    if (!given.ok) return nothing(Promise.resolve(given));
  }
  for (const { principal, levelId } of now?.extra ?? []) {
    const taken = await work.sharePoint.post(`${base}/roleassignments/removeroleassignment(principalid=${principal},roledefid=${levelId})`);
    if (!taken.ok) return nothing(Promise.resolve(taken));
  }
  return success(undefined);
}

/** How often, and after how many seconds, SharePoint is asked for a group that Entra has just made. */
const hearsay = { times: 6, seconds: 10 };

async function principalOf({ sharePoint, principals, wait }: Work, group: string): Promise<Result<number>> {
  const known = principals.get(group);
  if (known !== undefined) return success(known);
  for (let time = 1; time <= hearsay.times; time += 1) {
    const answer = shaped(madePrincipal, await sharePoint.post('/ensureuser', { logonName: loginOf(group) }));
    if (answer.ok) {
      principals.set(group, answer.value.Id);
      return success(answer.value.Id);
    }
    if (answer.problem.kind !== 'missing') return answer;
    if (time < hearsay.times) await wait(hearsay.seconds);
  }
  return failure('missing', `SharePoint does not know the group ${group} yet`);
}

async function nothing(answer: Promise<Result<unknown>>): Promise<Result<void>> {
  const given = await answer;
  return given.ok ? success(undefined) : given;
}
