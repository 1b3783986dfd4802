import { hostClient } from '../../page/hostClient.ts';
import type { ColourScheme } from '../../page/colourScheme.ts';
import { initialData } from '../initialData.ts';
import type { OutlookHost } from '../outlookHost.ts';
import { newDraft, replyDraft } from './draft.ts';
import { focusBeyondPanel } from './focus.ts';
import { tellOfItem } from './hostHabits.ts';
import type { MailStore } from './mailStore.ts';
import { openPane, type PaneFrame } from './paneFrame.ts';

/** Text in lines, as Outlook makes it of HTML. */
function bodyText(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const block of body.querySelectorAll('br, p, div, li, tr, blockquote, hr')) block.after('\n');
  return body.textContent.trim();
}

/** Kept as long as the page: what the add-in saved is there when it is opened again. */
let settings: Readonly<Record<string, string>> | undefined;

/** The mail page as add-ins see it. */
function outlookOf(store: MailStore): OutlookHost {
  const { state } = store.view();
  return {
    controlId: 'control-1',
    state,
    item: () => store.view().selected,
    bodyText,
    openReply: (form) => {
      const { selected } = store.view();
      if (selected) store.change({ draft: replyDraft(state, selected, form) });
    },
    openNewMessage: (form) => store.change({ draft: newDraft(form) }),
    notify: (key, message) => {
      const notices = new Map(store.view().notices);
      if (message === undefined) notices.delete(key);
      else notices.set(key, message);
      store.change({ notices });
    },
    notifications: () => store.view().notices,
    settings: () => settings ?? state.settings,
    saveSettings: (changed) => {
      settings = changed;
      void hostClient.saveSettings(changed);
    },
    leavePanel: focusBeyondPanel,
    closePanel: () => store.change({ panelOpen: false }),
  };
}

/** Colours of Outlook's own surfaces, as whole numbers. */
const themes: Readonly<Record<ColourScheme, Readonly<Record<string, number>>>> = {
  light: { bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0x242424, controlBackgroundColor: 0xfafafa, controlForegroundColor: 0x242424 },
  dark: { bodyBackgroundColor: 0x292929, bodyForegroundColor: 0xffffff, controlBackgroundColor: 0x1f1f1f, controlForegroundColor: 0xffffff },
};

/** Puts the panel into the page and tells it of every other message and theme, until it is closed. */
export function connectPanel(container: HTMLElement, store: MailStore): () => void {
  const host = outlookOf(store);
  let { selected, scheme } = store.view();
  const frame: PaneFrame = openPane(container, host, (eventName) => {
    // This office.js says nothing of the theme at its start; a dark one is told as soon as somebody listens.
    if (eventName === 'officeThemeChanged' && scheme === 'dark') fireTheme();
  });
  const fireTheme = (): void => frame.fire('officeThemeChanged', [JSON.stringify(themes[scheme])]);
  frame.element.style.colorScheme = scheme;
  const stop = store.subscribe(() => {
    const view = store.view();
    if (view.scheme !== scheme) {
      scheme = view.scheme;
      frame.element.style.colorScheme = scheme;
      fireTheme();
    }
    if (view.selected?.id !== selected?.id) {
      selected = view.selected;
      const told = selected ? initialData(view.state, selected) : '';
      tellOfItem(() => frame.fire('olkItemSelectedChanged', told));
    }
  });
  return () => {
    stop();
    frame.dispose();
  };
}
