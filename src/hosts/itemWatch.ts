import { itemKey } from './outlookItem.ts';

/** Tells when another item is open. Outlook can forget to say so: whoever comes back to the panel is told as well. */
export function watchItem(mailbox: Office.Mailbox, page: Window & typeof globalThis = window): (listener: () => void) => () => void {
  const listeners = new Set<() => void>();
  const keyNow = () => (mailbox.item ? itemKey(mailbox.item) : undefined);
  let known = keyNow();
  const tell = (): void => {
    known = keyNow();
    for (const listener of [...listeners]) listener();
  };
  const look = (): void => {
    if (keyNow() !== known) tell();
  };
  // Told twice of one item, nothing has changed. An item without a key may be any.
  mailbox.addHandlerAsync(Office.EventType.ItemChanged, () => {
    if (known === '' || keyNow() !== known) tell();
  });
  page.addEventListener('focus', look);
  page.document.addEventListener('visibilitychange', look);
  return (listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
}
