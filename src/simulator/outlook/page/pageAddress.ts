import type { MailStore } from './mailStore.ts';

/** Browsers slow a page down that changes its address with every key. */
const pause = 300;

/** Keeps the open message in the page's address, so that it is open again after a reload. */
export function keepAddress(store: MailStore): void {
  let waiting: number | undefined;
  store.subscribe(() => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      const { selected, mailbox } = store.view();
      const query = new URLSearchParams(selected ? { message: selected.id } : { mailbox });
      window.history.replaceState(null, '', `?${query.toString()}`);
    }, pause);
  });
}
