import type { HostState } from '../../page/hostState.ts';
import type { TeamsTheme } from '../teamsHost.ts';
import { addressOfView, type View } from './pageAddress.ts';

/** All that the Teams page shows. */
export interface TeamsView {
  readonly state: HostState;
  readonly view: View;
  readonly theme: TeamsTheme;
  /** What happened last, said politely. */
  readonly said: string;
}

export interface TeamsStore {
  view(): TeamsView;
  change(part: Partial<TeamsView>): void;
  subscribe(listener: () => void): () => void;
  /** Shows something else, and keeps it in the page's address. */
  go(view: View): void;
}

export function createTeamsStore(first: TeamsView): TeamsStore {
  let view = first;
  const listeners = new Set<() => void>();
  const change = (part: Partial<TeamsView>): void => {
    view = { ...view, ...part };
    for (const listener of [...listeners]) listener();
  };
  return {
    view: () => view,
    change,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    go: (next) => {
      window.history.replaceState(null, '', addressOfView(view.state, next));
      change({ view: next });
    },
  };
}
