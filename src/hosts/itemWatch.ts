/** Tells when another item is open. Outlook can forget to say so: whoever comes back to the panel is told as well. */
export function watchItem(mailbox: Office.Mailbox, page: Window & typeof globalThis = window): (listener: () => void) => () => void {
  const listeners = new Set<() => void>();
  let known = mailbox.item?.itemId;
  const tell = (): void => {
    known = mailbox.item?.itemId;
    for (const listener of [...listeners]) listener();
  };
  const look = (): void => {
    if (mailbox.item?.itemId !== known) tell();
  };
  mailbox.addHandlerAsync(Office.EventType.ItemChanged, tell);
  page.addEventListener('focus', look);
  page.document.addEventListener('visibilitychange', look);
  return (listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
}
