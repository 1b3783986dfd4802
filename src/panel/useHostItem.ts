import { useCallback, useEffect, useRef, useState } from 'react';
import type { Host, HostItem } from '../ports/host.ts';

/** What is in front of the person, as far as we know this moment. */
export type Front = HostItem | { readonly kind: 'reading' } | { readonly kind: 'unreadable' };

/** How long the host may take to say what is selected, in milliseconds. */
const patience = 5_000;

/**
 * Follows the selection. Between two selections it knows nothing: what it knew of the earlier one is gone at once,
 * and a late answer about it is dropped.
 */
export function useHostItem(host: Pick<Host, 'item' | 'mailboxOf' | 'onItemChanged'>): { readonly front: Front; readonly readAgain: () => void } {
  const [front, setFront] = useState<Front>({ kind: 'reading' });
  const latest = useRef(0);
  const read = useCallback(() => {
    latest.current += 1;
    const mine = latest.current;
    const settle = (next: Front) => {
      if (mine === latest.current) setFront(next);
    };
    setFront({ kind: 'reading' });
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
  useEffect(() => {
    read();
    const stop = host.onItemChanged(read);
    return () => {
      latest.current += 1;
      stop();
    };
  }, [host, read]);
  return { front, readAgain: read };
}
