import type { HostState } from '../page/hostState.ts';

/** Teams' three themes by the names that apps are told. */
export const teamsThemes = ['default', 'dark', 'contrast'] as const;
export type TeamsTheme = (typeof teamsThemes)[number];

export interface TabSettings {
  readonly entityId: string;
  readonly contentUrl: string;
  readonly suggestedDisplayName?: string | undefined;
}

/** Where the app is shown. */
export interface TabPlaceOfApp {
  readonly frameContext: 'content' | 'settings';
  readonly entityId: string;
  /** What a link that was followed names. */
  readonly subEntityId: string;
  readonly channel?: { readonly team: string; readonly teamName: string; readonly id: string; readonly name: string };
}

/** What Teams can be asked for by an app: the page behind the protocol. */
export interface TeamsHost {
  readonly state: HostState;
  readonly place: TabPlaceOfApp;
  theme(): TeamsTheme;
  /** The app wants to be told of an event. */
  listens(event: string): void;
  /** The app is there: nothing need stand in its place any more. */
  loaded(): void;
  /** The settings page can be saved, or not yet. */
  setValid(valid: boolean): void;
  settings(): TabSettings | undefined;
  setSettings(settings: TabSettings): void;
  saved(ok: boolean): void;
  /** False: the link is none that Teams can follow. */
  follow(link: string): boolean;
  share(subEntityId: string): void;
}
