import type { Access } from '../../records/listSchema.ts';
import type { DeletedItem, Mailbox, Person, StoredItem, StoredList, World } from '../world/types.ts';
import { accessBy, strongest } from '../world/levels.ts';
import { hasAny } from '../entra/scopes.ts';
import { forbidden, GraphError, notFound } from './errors.ts';

/** What a person may do in a list: the strongest of what the groups they are in may. Undefined: nothing at all. */
export function accessTo(person: Person, list: StoredList): Access | undefined {
  if (person.administrator) return 'edit';
  const mine = list.grants.filter(({ principal }) => principal.members.has(person.id));
  return strongest(mine.flatMap(({ levels }) => [...levels].flatMap((level) => accessBy(level, list.settings) ?? [])));
}

/** Whether a person may read a row, there or deleted. */
export function mayRead(person: Person, list: StoredList, row: StoredItem | DeletedItem): boolean {
  return readerOf(person, list)(row);
}

/** The same for many rows. */
export function readerOf(person: Person, list: StoredList): (row: StoredItem | DeletedItem) => boolean {
  const access = accessTo(person, list);
  if (access === 'own') return (row) => row.author.oid === person.oid;
  return () => access !== undefined;
}

export function checkListRead(person: Person, list: StoredList): void {
  if (accessTo(person, list) === undefined) throw forbidden('sharePoint');
}

export function checkAdd(person: Person, list: StoredList): void {
  const access = accessTo(person, list);
  if (access === undefined || access === 'read') throw forbidden('sharePoint');
}

/** The row with this id, or 404: also where the person may not know of it. */
export function readableItem(person: Person, list: StoredList, id: string): StoredItem {
  checkListRead(person, list);
  const item = /^\d+$/.test(id) ? list.items.get(Number(id)) : undefined;
  if (!item || !mayRead(person, list, item)) throw notFound('sharePoint', 'The resource could not be found.');
  return item;
}

/** `own` lets people edit, not delete, what they added. */
export function checkWrite(person: Person, list: StoredList, action: 'edit' | 'delete'): void {
  const access = accessTo(person, list);
  if (access === 'edit' || (access === 'own' && action === 'edit')) return;
  throw forbidden('sharePoint');
}

const siteRead = ['Sites.Selected', 'Sites.Read.All', 'Sites.ReadWrite.All', 'Sites.Manage.All', 'Sites.FullControl.All'];
const siteWrite = siteRead.filter((scope) => scope !== 'Sites.Read.All');

const siteManage = ['Sites.Manage.All', 'Sites.FullControl.All'];

/** Refuses unless the token and the person may change how the site is made. */
export function checkSiteAdmin(person: Person, scopes: readonly string[], wanted: readonly string[] = siteManage): void {
  if (!hasAny(scopes, wanted) || !person.administrator) throw forbidden('sharePoint');
}

export function checkSiteScope(scopes: readonly string[], write: boolean): void {
  if (!hasAny(scopes, write ? siteWrite : siteRead)) throw forbidden('sharePoint');
}

export const profileScopes = [
  'User.Read',
  'User.ReadBasic.All',
  'User.Read.All',
  'User.ReadWrite',
  'User.ReadWrite.All',
  'Directory.Read.All',
];
export const groupScopes = [
  'User.Read.All',
  'User.ReadWrite.All',
  'Group.Read.All',
  'Group.ReadBasic.All',
  'GroupMember.Read.All',
  'GroupMember.ReadBasic.All',
  'Directory.Read.All',
  'Directory.ReadWrite.All',
];

/** One's own memberships; their names only with one of those above. */
export const membershipScopes = ['User.Read', ...groupScopes];

/** Refuses unless one of the scopes is in the token. */
export function checkDirectoryScope(scopes: readonly string[], wanted: readonly string[]): void {
  if (!hasAny(scopes, wanted)) throw forbidden('directory');
}

/** A mailbox opened with a token: whether the text of its messages may be read too. */
export interface OpenMailbox {
  readonly mailbox: Mailbox;
  readonly bodies: boolean;
}

/** Opens a mailbox for a person, or refuses as Exchange does. `who` is `me` or what stands after `/users/`. */
export function openMailbox(world: World, person: Person, scopes: readonly string[], who: string): OpenMailbox {
  const mailbox = mailboxNamed(world, person, who);
  const own = mailbox?.kind === 'own' && mailbox.address === person.address;
  const whole = own ? ['Mail.Read', 'Mail.ReadWrite'] : ['Mail.Read.Shared', 'Mail.ReadWrite.Shared'];
  // There is no basic scope for shared mailboxes.
  if (!hasAny(scopes, own ? ['Mail.ReadBasic', ...whole] : whole)) throw forbidden('exchange');
  if (!mailbox) throw new GraphError(404, 'ErrorInvalidUser', `The requested user '${who}' is invalid.`);
  if (!mailbox.members.includes(person.id)) throw forbidden('exchange');
  return { mailbox, bodies: hasAny(scopes, whole) };
}

/** The mailbox that a path names, if there is one. */
export function mailboxNamed(world: World, person: Person, who: string): Mailbox | undefined {
  const name = who.toLowerCase();
  const owner = name === 'me' ? person : world.people.find(({ oid }) => oid === name);
  return world.mailboxes.find(({ address }) => address === (owner?.address ?? name));
}
