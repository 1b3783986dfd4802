import { scopes, type Scope } from '../ports/identity.ts';
import { listSchema, roles, type Access, type ListDefinition, type Role } from '../records/listSchema.ts';

const lists: readonly ListDefinition[] = Object.values(listSchema);

const roleNames: Readonly<Record<Role, string>> = {
  staff: 'staff',
  serviceManager: 'service manager',
  decisionMaker: 'decision maker',
  appealDecider: 'appeal decider',
  registerOwner: 'register owner',
  healthAndSafety: 'health and safety',
  informationGovernance: 'information governance',
  templateEditor: 'template editor',
};
const accessWords: Readonly<Record<Access, string>> = { read: 'read', add: 'read, add', own: 'own rows', edit: 'edit' };

/** What each run-time permission is for, when it is first asked for, and what is missing without it. */
export const scopeUses: Readonly<Record<Scope, { readonly use: string; readonly asked: string; readonly without: string }>> = {
  'Sites.Selected': { use: 'the lists and the library of this one site, with the rights the person has there', asked: 'when the first message is opened', without: '“Could not check”, with “Sign in”. What is logged waits on the device' },
  'Mail.ReadBasic': { use: 'sender, recipients, subject, time and kind of message (whether it is about a meeting) in one’s own mailbox, never text', asked: 'with the first contact history', without: 'The history holds what colleagues logged and says that the mailbox is missing' },
  'Mail.Read.Shared': { use: 'the same in shared mailboxes; no narrower permission exists for these. With it, the copy of a message there that somebody asked to keep as evidence', asked: 'with the first history that has a shared mailbox in it', without: 'The history says which mailbox is missing and offers to include it; a message there is not copied' },
  'User.Read': { use: 'one’s own profile, and the ids of one’s groups: they say which role one has', asked: 'when the register opens; never in the side panel', without: 'The register offers the look-up alone, and says so' },
  'Team.ReadBasic.All': { use: 'the names of one’s own teams, to choose a channel', asked: 'with the first “Share” outside a channel', without: 'The link can be copied instead' },
  'Channel.ReadBasic.All': { use: 'the names of the channels of a chosen team', asked: 'when a team is chosen', without: 'The link can be copied instead' },
  'ChannelMessage.Send': { use: 'posting a card in a channel, as oneself', asked: 'when “Post” is pressed', without: 'The link can be copied instead' },
};

/** All run-time permissions on one line, as an administrator’s consent wants them. */
export function scopeLine(): string {
  return Object.values(scopes).join(' ');
}

export function permissionsTable(): string {
  const cells = lists.map(({ name, access }) => [name, ...roles.map((role) => (access[role] === undefined ? '–' : accessWords[access[role]]))]);
  return table(['list', ...roles.map((role) => roleNames[role])], cells);
}

export function scopesTable(): string {
  return table(['permission', 'for', 'first asked', 'without it'], Object.values(scopes).map((scope) => [`\`${scope}\``, scopeUses[scope].use, scopeUses[scope].asked, scopeUses[scope].without]));
}

/** What rests in each list and who can read it. How long is the council's to set, save where it is known. */
export function restingTable(): string {
  return table(['list', 'what it is', 'columns', 'who can read it'], lists.map(({ name, description, columns, access }) => [
    name,
    description,
    Object.values(columns).map(({ title }) => title).join(' · '),
    roles.flatMap((role) => (access[role] === undefined ? [] : [access[role] === 'own' ? `${roleNames[role]} (own rows)` : roleNames[role]])).join(', '),
  ]));
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}
