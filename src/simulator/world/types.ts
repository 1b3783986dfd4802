import type { EmailAddress } from '../../domain/emailAddress.ts';
import type { ListDefinition, ListKey, Role } from '../../records/listSchema.ts';
import type { Configuration } from '../../ports/configuration.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { AppGrant, EntraGroup, Grant, ListSettings, PermissionLevel, Principal, SiteColumn, SiteView } from './siteTypes.ts';

/** A member of staff of the pretend council. */
export interface Person {
  /** The scenario's id. */
  readonly id: string;
  /** The id in Entra. */
  readonly oid: string;
  /** The row in the site's list of people. */
  readonly lookupId: number;
  readonly name: string;
  readonly address: EmailAddress;
  readonly roles: readonly Role[];
  readonly jobTitle: string;
  /** What the person signs in with. */
  readonly userName: string;
  /** May do everything on the site, and make groups. */
  readonly administrator: boolean;
}

/** A mailbox that somebody may open: a person's own, or a shared one. */
export interface Mailbox {
  readonly address: EmailAddress;
  readonly name: string;
  readonly kind: 'own' | 'shared';
  /** Ids of staff who may open it. */
  readonly members: readonly string[];
}

export interface Correspondent {
  readonly name: string;
  readonly address: string;
}

export type MailFolder = 'inbox' | 'sent' | 'drafts' | 'deleted';

/** A mail, one whose content is protected, or one of a calendar: an invitation, that it is called off, an answer to one. */
export type MessageKind = Scenario['messages'][number]['kind'];

/** A message at rest in one mailbox. */
export interface StoredMessage {
  /** The scenario's id, or one made for a message sent later. */
  readonly id: string;
  readonly mailbox: EmailAddress;
  readonly folder: MailFolder;
  readonly from: Correspondent | undefined;
  readonly sender: Correspondent | undefined;
  readonly to: readonly Correspondent[];
  readonly cc: readonly Correspondent[];
  /** Only the sender's own copy has them. */
  readonly bcc: readonly Correspondent[];
  readonly replyTo: readonly Correspondent[];
  /** UTC, whole seconds: `2026-06-10T09:42:00Z`. */
  readonly at: string;
  readonly subject: string;
  /** HTML. */
  readonly body: string;
  /** The thread, whatever mailbox its messages lie in. */
  readonly conversation: string;
  /** What the mailbox calls that thread, and no other mailbox does. */
  readonly conversationId: string;
  readonly internetMessageId: string;
  readonly kind: MessageKind;
  readonly unread: boolean;
}

/** What a person sends from the mail page. */
export interface OutgoingMessage {
  readonly subject: string;
  /** HTML. */
  readonly body: string;
  readonly to: readonly Correspondent[];
  readonly cc?: readonly Correspondent[];
  /** The mailbox it is written from, where that is not the person's own. */
  readonly from?: Correspondent;
  /** The message it answers: they share a conversation. */
  readonly inReplyTo?: string;
}

/** A team with its channels, by their ids in Teams. */
export interface Team {
  readonly id: string;
  readonly name: string;
  /** Ids of staff. */
  readonly members: readonly string[];
  readonly channels: readonly TeamChannel[];
}

export interface TeamChannel {
  readonly id: string;
  readonly name: string;
}

/** What somebody posted in a channel, as Graph took it. */
export interface ChannelPost {
  readonly id: string;
  readonly team: string;
  readonly channel: string;
  readonly by: Person;
  readonly at: string;
  readonly body: { readonly contentType: string; readonly content: string };
  readonly attachments: readonly FieldValues[];
}

/** A tab with an app in a channel, as its settings page asked for it. */
export interface ChannelTab {
  readonly channel: string;
  readonly name: string;
  readonly entityId: string;
  readonly contentUrl: string;
}

export type FieldValues = Readonly<Record<string, unknown>>;

export interface ItemVersion {
  readonly number: number;
  readonly fields: FieldValues;
  readonly modified: string;
  readonly editor: Person;
}

/** A row of a list. Each write replaces it as a whole. */
export interface StoredItem extends ItemVersion {
  readonly id: number;
  readonly uniqueId: string;
  readonly created: string;
  readonly author: Person;
  /** Earlier versions, newest first. */
  readonly earlier: readonly ItemVersion[];
  /** The list's change counter at the last write. */
  readonly change: number;
}

export interface DeletedItem {
  readonly id: number;
  readonly author: Person;
  readonly change: number;
}

export interface StoredList {
  /** Which of ours it is, by its name; undefined: somebody else's list. */
  readonly key: ListKey | undefined;
  readonly id: string;
  /** What its columns come to: made anew by `structure.ts` whenever one of them changes. */
  definition: ListDefinition;
  columns: SiteColumn[];
  views: SiteView[];
  readonly settings: ListSettings;
  /** False: those of the site, which are nobody's but the administrators'. */
  ownPermissions: boolean;
  grants: Grant[];
  readonly items: Map<number, StoredItem>;
  readonly deleted: DeletedItem[];
  /** By column: the text it holds, in lower case, and the ids of the rows that hold it. `columnIndex.ts` keeps it. */
  readonly indexes: Map<string, Map<string, Set<number>>>;
  nextId: number;
  change: number;
}

/** A file at rest in the evidence library. `path` begins at the library. */
export interface StoredFile {
  readonly id: string;
  readonly path: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly created: string;
  readonly modified: string;
  readonly author: Person;
  readonly editor: Person;
  /** Counts up from 1 with each time it is replaced. */
  readonly version: number;
  /** Somebody approved it, or nobody has to: whoever may read the library reads it. */
  readonly published: boolean;
}

export type NameConflict = 'fail' | 'replace' | 'rename';

/** A large file on its way, fragment by fragment. Whoever has its address may go on with it: it asks for no token. */
export interface UploadSession {
  readonly id: string;
  readonly path: string;
  readonly conflict: NameConflict;
  readonly by: Person;
  /** As the file will be. */
  readonly published: boolean;
  readonly expires: Date;
  /** Set by the first fragment. */
  size: number | undefined;
  readonly fragments: Uint8Array[];
}

/** The evidence library of the pretend site. */
export interface Drive {
  readonly id: string;
  files(): readonly StoredFile[];
  fileAt(path: string): StoredFile | undefined;
  /** Adds a file, or replaces the one of that path. Nothing where the name is taken and may not be. */
  put(path: string, content: { readonly bytes: Uint8Array; readonly type: string; readonly published: boolean }, by: Person, conflict: NameConflict): { readonly file: StoredFile; readonly isNew: boolean } | undefined;
  remove(file: StoredFile): void;
  openSession(file: Pick<UploadSession, 'path' | 'conflict' | 'by' | 'published'>): UploadSession;
  session(id: string): UploadSession | undefined;
  closeSession(session: UploadSession): void;
}

/** The resource units of SharePoint that calls have cost. */
export interface UnitCount {
  /** Counts a call; a refusal where the minute's budget is spent. Calls that are refused count too. */
  spend(units: number): { readonly retryAfterSeconds: number } | undefined;
  /** Headers of an answer once four fifths of the budget are spent. */
  headers(): Readonly<Record<string, string>>;
  /** All that has been spent since the world was made. */
  spent(): number;
}

/** What stands on the site and who has to do with it. */
export interface SiteStore {
  readonly lists: StoredList[];
  readonly levels: PermissionLevel[];
  readonly principals: Principal[];
  readonly apps: AppGrant[];
  /** Counts up with everything that is made: ids come of it. */
  made: number;
}

export type FaultRule = Scenario['faults'][number];

export interface WorldOptions {
  /** Milliseconds since the scenario's `now`. Default: real time since the world was made. */
  readonly elapsed?: () => number;
  /** What SharePoint answers to a repeated unique value: not documented, so it can be chosen. */
  readonly uniqueConflictStatus?: number;
  /** What is answered to a filter that lets more than 5,000 rows through: three statuses have been seen. Default: 422. */
  readonly thresholdStatus?: 422 | 429 | 500;
  /** Resource units of SharePoint that the application may spend in a minute; default: as many as it likes, counted all the same. */
  readonly unitsAMinute?: number;
}

/** A whole pretend council, changing as people work in it. */
export interface World {
  readonly scenario: Scenario;
  readonly uniqueConflictStatus: number;
  readonly thresholdStatus: 422 | 429 | 500;
  now(): Date;

  readonly people: readonly Person[];
  /** Who is at the screen. Tokens issued from now on are theirs. */
  person(): Person;
  /** Changes who is at the screen. Throws on an unknown id. */
  signIn(staffId: string): void;
  /** What signing in has been through since the person sat down, by what was signed in to. */
  readonly session: { readonly interactionDone: Set<string>; readonly staleTokenGiven: Set<string> };

  readonly mailboxes: readonly Mailbox[];
  /** The mailboxes a person may open, their own first. */
  mailboxesOf(person: Person): readonly Mailbox[];
  /** All messages at rest, newest first. */
  messages(): readonly StoredMessage[];
  /** Sends a message: it comes to rest in the person's own Sent folder, also when written from a shared mailbox. */
  addMessage(message: OutgoingMessage): StoredMessage;

  readonly teams: readonly Team[];
  /** The teams a person is a member of. */
  teamsOf(person: Person): readonly Team[];
  /** Oldest first. */
  posts(): readonly ChannelPost[];
  post(post: Omit<ChannelPost, 'id' | 'at'>): ChannelPost;
  tabs(): readonly ChannelTab[];
  /** Adds a tab to a channel, or replaces the one that is there. */
  setTab(tab: ChannelTab): void;

  /** Our lists. Asking for one that is not on the site throws. */
  readonly lists: Readonly<Record<ListKey, StoredList>>;
  /** The evidence library. */
  readonly drive: Drive;
  readonly units: UnitCount;
  readonly site: SiteStore;
  readonly groups: EntraGroup[];
  /** `config.json` as the application reads it. */
  configuration(): Configuration;

  faults(): readonly FaultRule[];
  /** Replaces all faults; their counters start anew. */
  setFaults(faults: readonly FaultRule[]): void;
  /** Counts up with each `setFaults`. */
  faultsVersion(): number;
  /** Waits for the next `setFaults`. */
  faultsSetAnew(): Promise<void>;
}
