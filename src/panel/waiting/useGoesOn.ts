import { useEffect } from 'react';

export interface GoingOn {
  /** Whether anything waits, asked anew each time. */
  readonly anyWaits: () => Promise<boolean>;
  readonly send: () => void;
  /** Milliseconds until the next try; undefined where that does not help now. */
  readonly pause: number | undefined;
  /** What the pause was worked out from: when it changes, a new pause begins, also where that is as long as the one before. */
  readonly since: unknown;
  readonly tries: number;
  /** Something else happened that may help. */
  readonly helped?: unknown;
}

/** Sends what waits by itself as long as the panel is open: at once, when the connection comes back, and after each pause. `anyWaits` and `send` stay the same. */
export function useGoesOn({ anyWaits, send, pause, since, tries, helped }: GoingOn): void {
  useEffect(() => {
    const sendIfAny = async () => {
      if (await anyWaits()) send();
    };
    const onOnline = () => void sendIfAny();
    onOnline();
    window.addEventListener('online', onOnline);
    return () => window.removeEventListener('online', onOnline);
  }, [anyWaits, send, helped]);
  useEffect(() => {
    if (pause === undefined) return undefined;
    const timer = setTimeout(send, pause);
    return () => clearTimeout(timer);
  }, [pause, since, tries, send]);
}
