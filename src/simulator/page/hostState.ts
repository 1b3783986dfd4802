import type { Access, Role } from '../../records/listSchema.ts';
import type { Mailbox, StoredMessage } from '../world/types.ts';

/** What the server tells the pretend Microsoft pages. */
export interface HostState {
  readonly title: string;
  readonly about: string;
  readonly council: { readonly name: string; readonly timeZone: string; readonly emailDomains: readonly string[] };
  /** The world's date and time when this was asked. */
  readonly now: string;
  readonly person: HostPerson;
  readonly people: readonly HostPerson[];
  /** Those the person may open, their own first. */
  readonly mailboxes: readonly Mailbox[];
  /** Message that is open at the start. */
  readonly selected?: string;
  /** Addresses of the places, without a slash at the end. */
  readonly places: { readonly app: string; readonly mail: string; readonly teams: string; readonly graph: string; readonly site: string };
  /** Whether this host offers nested app authentication. */
  readonly signInOffered: boolean;
  /** The teams the person is a member of. */
  readonly teams: readonly HostTeam[];
  readonly siteId: string;
  /** List name → list id. */
  readonly lists: Readonly<Record<string, string>>;
  /** What the person may do in each list, by its name. A list that is not here is closed to them. */
  readonly access: Readonly<Record<string, Access>>;
  /** The add-in's roaming settings in the person's mailbox. */
  readonly settings: Readonly<Record<string, string>>;
}

export interface HostPerson {
  readonly id: string;
  readonly oid: string;
  readonly name: string;
  readonly address: string;
  readonly jobTitle: string;
  readonly roles: readonly Role[];
}

export interface HostTeam {
  readonly id: string;
  readonly name: string;
  readonly channels: readonly HostChannel[];
}

export interface HostChannel {
  readonly id: string;
  readonly name: string;
  /** The tab with the register; absent where nobody added it. */
  readonly tab?: { readonly name: string; readonly entityId: string; readonly contentUrl: string };
}

/** What stands in a channel. */
export interface HostPost {
  readonly id: string;
  readonly channel: string;
  readonly by: string;
  readonly at: string;
  /** Cards that came with it, as JSON texts. */
  readonly cards: readonly string[];
  /** The text of the post, cards aside. */
  readonly text: string;
}

/** A message with the ids by which Outlook and Graph know it. */
export type HostMessage = StoredMessage & { readonly graphId: string };
