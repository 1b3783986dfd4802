import type { MailStore } from './mailStore.ts';

/** Browsers slow a page down that changes its address with every key. Milliseconds. */
const pause = 300;

/** Keeps the open message in the page's address, so that it is open again after a reload: at once, and of a quick run the last. */
export function keepAddress(store: MailStore): void {
  let waiting: number | undefined;
  let last = Number.NEGATIVE_INFINITY;
  const keep = (): void => {
    last = performance.now();
    const { selected, mailbox } = store.view();
    const query = new URLSearchParams(selected ? { message: selected.id } : { mailbox });
    window.history.replaceState(null, '', `?${query.toString()}`);
  };
  store.subscribe(() => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(keep, Math.max(0, last + pause - performance.now()));
  });
}
