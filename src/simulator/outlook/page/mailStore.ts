import type { MailFolder } from '../../world/types.ts';
import type { ColourScheme } from '../../page/colourScheme.ts';
import type { HostMessage, HostState } from '../../page/hostState.ts';
import type { Draft } from './draft.ts';

/** All that the mail page shows. */
export interface MailView {
  readonly state: HostState;
  readonly messages: readonly HostMessage[];
  readonly mailbox: string;
  readonly folder: MailFolder;
  readonly selected: HostMessage | undefined;
  readonly read: ReadonlySet<string>;
  readonly scheme: ColourScheme;
  readonly panelOpen: boolean;
  readonly pinned: boolean;
  readonly draft: Draft | undefined;
  /** What happened last, said politely. */
  readonly said: string;
  /** Notifications that add-ins put above the message. */
  readonly notices: ReadonlyMap<string, string>;
}

export interface MailStore {
  view(): MailView;
  change(part: Partial<MailView>): void;
  subscribe(listener: () => void): () => void;
  /** Opens a message, in whichever mailbox and folder it lies; null closes the one that is open. */
  select(id: string | null): void;
  openFolder(mailbox: string, folder: MailFolder): void;
}

export function createMailStore(first: MailView): MailStore {
  let view = first;
  const listeners = new Set<() => void>();
  const change = (part: Partial<MailView>): void => {
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
    select: (id) => {
      const selected = id === null ? undefined : view.messages.find((message) => message.id === id);
      if (id !== null && !selected) throw new Error(`no message "${id}" lies in a mailbox of ${view.state.person.name}`);
      if (selected?.id === view.selected?.id) return;
      const place = selected ? { mailbox: selected.mailbox, folder: selected.folder, read: new Set([...view.read, selected.id]) } : {};
      // A panel that is not pinned belongs to the message it was opened on.
      change({ selected, notices: new Map(), panelOpen: view.panelOpen && view.pinned, ...place });
    },
    openFolder: (mailbox, folder) => change({ mailbox, folder, selected: undefined, notices: new Map(), panelOpen: view.panelOpen && view.pinned }),
  };
}

/** The messages of the open folder, newest first. */
export function shownMessages({ messages, mailbox, folder }: MailView): readonly HostMessage[] {
  return messages.filter((message) => message.mailbox === mailbox && message.folder === folder);
}
