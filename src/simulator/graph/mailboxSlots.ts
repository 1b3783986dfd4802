const mostAtOnce = 4;

export interface MailboxSlots {
  /** Takes a place at a mailbox and gives the way to leave it; undefined where it is full. */
  enter(mailbox: string): (() => void) | undefined;
}

/** Exchange serves four requests of one application at one mailbox at a time. */
export function createMailboxSlots(): MailboxSlots {
  const busy = new Map<string, number>();
  return {
    enter: (mailbox) => {
      const held = busy.get(mailbox) ?? 0;
      if (held >= mostAtOnce) return undefined;
      busy.set(mailbox, held + 1);
      return () => busy.set(mailbox, (busy.get(mailbox) ?? 1) - 1);
    },
  };
}
