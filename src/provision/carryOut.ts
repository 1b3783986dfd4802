import * as v from 'valibot';
import { shaped } from '../graph/answers.ts';
import { segment } from '../graph/odata.ts';
import { success, type Result } from '../ports/problem.ts';
import type { Role } from '../records/listSchema.ts';
import { changeList, makeList } from './carryOutList.ts';
import type { Change } from './change.ts';
import { levels, type LevelName } from './levels.ts';
import { groupNames } from './plannedSite.ts';
import type { Work } from './work.ts';

const made = v.object({ id: v.string() });
const madeLevel = v.object({ Id: v.number() });

/** Carries out one change. Where it fails, what came before it stays, and asking again goes on from there. */
export async function carryOut(work: Work, change: Change): Promise<Result<void>> {
  switch (change.kind) {
    case 'group':
      return makeGroup(work, change.role);
    case 'app':
      return allowApp(work, change.found?.id);
    case 'level':
      return setLevel(work, change.level, change.id);
    case 'list':
      return makeList(work, change.list);
    default:
      return changeList(work, change);
  }
}

async function makeGroup(work: Work, role: Role): Promise<Result<void>> {
  const name = groupNames[role];
  const body = {
    displayName: name,
    description: 'Made for Fair Contact. Its members hold this role.',
    mailNickname: name.toLowerCase().replaceAll(' ', '-'),
    mailEnabled: false,
    securityEnabled: true,
  };
  const group = shaped(made, await work.graph.send({ method: 'POST', path: '/groups', body }));
  if (!group.ok) return group;
  work.groups[role] = group.value.id;
  return success(undefined);
}

/** Read and write, no more: the app does what the person may, and never makes or manages lists. */
async function allowApp({ graph, site, clientId }: Work, known: string | undefined): Promise<Result<void>> {
  const path = `/sites/${segment(site)}/permissions`;
  const granted = { roles: ['write'], grantedToIdentities: [{ application: { id: clientId, displayName: 'Fair Contact' } }] };
  const answer = await (known === undefined
    ? graph.send({ method: 'POST', path, body: granted })
    : graph.send({ method: 'PATCH', path: `${path}/${segment(known)}`, body: { roles: granted.roles } }));
  return answer.ok ? success(undefined) : answer;
}

async function setLevel({ sharePoint, levelIds }: Work, level: LevelName, known: number | undefined): Promise<Result<void>> {
  const { name, description, low, high } = levels[level];
  const mask = { BasePermissions: { High: String(high), Low: String(low) } };
  if (known !== undefined) {
    const changed = await sharePoint.merge(`/roledefinitions(${known})`, mask);
    return changed.ok ? success(undefined) : changed;
  }
  const added = shaped(madeLevel, await sharePoint.post('/roledefinitions', { Name: name, Description: description, Order: 1, ...mask }));
  if (!added.ok) return added;
  levelIds.set(name, added.value.Id);
  return success(undefined);
}
