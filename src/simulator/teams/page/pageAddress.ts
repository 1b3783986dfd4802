import type { HostChannel, HostState, HostTeam } from '../../page/hostState.ts';

/** What the person looks at. */
export type View =
  | { readonly kind: 'app'; readonly subEntityId: string }
  | { readonly kind: 'channel'; readonly team: HostTeam; readonly channel: HostChannel; readonly part: 'posts' | 'tab' | 'settings' };

const parts = ['posts', 'tab', 'settings'] as const;

/** What the page's address names; the personal app where it names nothing that is there. */
export function viewIn(address: string, state: HostState): View {
  const { pathname, searchParams } = new URL(address);
  if (pathname.includes('/l/entity/')) return { kind: 'app', subEntityId: linkedItem(searchParams.get('context')) };
  const team = state.teams.find(({ id }) => id === searchParams.get('team'));
  const channel = team?.channels.find(({ id }) => id === searchParams.get('channel'));
  const part = parts.find((one) => one === searchParams.get('part')) ?? 'posts';
  if (team && channel) return { kind: 'channel', team, channel, part: part === 'tab' && !channel.tab ? 'posts' : part };
  return { kind: 'app', subEntityId: searchParams.get('item') ?? '' };
}

export function addressOfView(state: HostState, view: View): string {
  const query =
    view.kind === 'channel'
      ? { team: view.team.id, channel: view.channel.id, part: view.part }
      : { ...(view.subEntityId === '' ? {} : { item: view.subEntityId }) };
  return `${state.places.teams}/?${new URLSearchParams(query).toString()}`;
}

/** Whether Teams itself follows this link: one to our app. */
export function isAppLink(state: HostState, link: string): boolean {
  return link.startsWith(`${state.places.teams}/l/entity/`);
}

function linkedItem(context: string | null): string {
  try {
    const parsed: unknown = JSON.parse(context ?? '{}');
    return typeof parsed === 'object' && parsed !== null && 'subEntityId' in parsed ? String(parsed.subEntityId) : '';
  } catch {
    return '';
  }
}
