import { itemKey } from './outlookItem.ts';

/** Names the message for which the panel was loaded anew, so that it is not loaded anew for ever. */
const loadedFor = 'fair-contact.loadedFor';

/**
 * Tells when another item is open. Outlook can forget to say so. Whoever comes back to the panel is told as well; and since office.js
 * learns of another item only from Outlook, or when it starts, it starts anew where `isOther` finds that Outlook has another one open.
 */
export function watchItem(
  mailbox: Office.Mailbox,
  isOther: () => Promise<boolean>,
  page: Window & typeof globalThis = window,
): (listener: () => void) => () => void {
  const listeners = new Set<() => void>();
  const keyNow = () => (mailbox.item ? itemKey(mailbox.item) : undefined);
  let known = keyNow();
  const tell = (): void => {
    known = keyNow();
    for (const listener of [...listeners]) listener();
  };
  const look = async (): Promise<void> => {
    if (keyNow() !== known) return tell();
    const before = known;
    if (before === undefined || page.document.visibilityState === 'hidden') return;
    if ((await isOther()) && keyNow() === before && isFirstTime(page, before)) page.location.reload();
  };
  // Told twice of one item, nothing has changed. An item without a key may be any.
  mailbox.addHandlerAsync(Office.EventType.ItemChanged, () => {
    forgetLoaded(page);
    if (known === '' || keyNow() !== known) tell();
  });
  page.addEventListener('focus', () => void look());
  page.document.addEventListener('visibilitychange', () => void look());
  return (listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
}

/** Whether the panel was not just loaded anew for this message: what is unlike then is the message, and no forgotten change. */
function isFirstTime(page: Window, key: string): boolean {
  try {
    if (page.sessionStorage.getItem(loadedFor) === key) return false;
    page.sessionStorage.setItem(loadedFor, key);
    return true;
  } catch {
    // Where the browser keeps nothing, nobody could tell how often.
    return false;
  }
}

/** Outlook tells of changes again: the next one that it forgets may be from the same message. */
function forgetLoaded(page: Window): void {
  try {
    page.sessionStorage.removeItem(loadedFor);
  } catch {
    // Blocked: then nothing was kept either.
  }
}
