import { useCallback, useEffect, useRef, useState } from 'react';
import type { Host, HostItem } from '../ports/host.ts';

/** What is in front of the person, as far as we know this moment. */
export type Front = HostItem | { readonly kind: 'reading' } | { readonly kind: 'unreadable' };

/** How long the host may take to say what is selected, in milliseconds. */
const patience = 5_000;

/**
 * Follows the selection. Between two selections it knows nothing: what it knew of the earlier one is gone at once,
 * and a late answer about it is dropped. `readAgain` leaves the message in front where it is still the one: whoever asks for newer
 * answers keeps the page they are on.
 */
export function useHostItem(host: Pick<Host, 'item' | 'mailboxOf' | 'onItemChanged'>): { readonly front: Front; readonly readAgain: () => void } {
  const [front, setFront] = useState<Front>({ kind: 'reading' });
  const latest = useRef(0);
  const read = useCallback(() => {
    latest.current += 1;
    const mine = latest.current;
    const settle = (next: Front) => {
      if (mine === latest.current) setFront((before) => (isSame(before, next) ? before : next));
    };
    const timer = setTimeout(() => {
      settle({ kind: 'unreadable' });
    }, patience);
    host
      .item()
      .then((item) => {
        settle(item);
        if (item.kind === 'message') void host.mailboxOf(item.message).then((mailbox) => mailbox && settle({ ...item, message: { ...item.message, mailbox } }));
      })
      .catch(() => {
        settle({ kind: 'unreadable' });
      })
      .finally(() => {
        clearTimeout(timer);
      });
  }, [host]);
  const readAnew = useCallback(() => {
    setFront({ kind: 'reading' });
    read();
  }, [read]);
  const readAgain = useCallback(() => {
    setFront((before) => (before.kind === 'message' ? before : { kind: 'reading' }));
    read();
  }, [read]);
  useEffect(() => {
    readAnew();
    const stop = host.onItemChanged(readAnew);
    return () => {
      latest.current += 1;
      stop();
    };
  }, [host, readAnew]);
  return { front, readAgain };
}

/** Whether it is the message that is in front already, and nothing new is said of its mailbox. */
function isSame(before: Front, next: Front): boolean {
  if (before.kind !== 'message' || next.kind !== 'message' || before.message.itemId !== next.message.itemId) return false;
  return next.message.mailbox === undefined || next.message.mailbox === before.message.mailbox;
}
