import { useState } from 'react';

export interface Opened {
  readonly has: (key: string) => boolean;
  readonly toggle: (key: string) => void;
}

/** Which conversations stand open: kept apart from their lines, which come and go with scrolling. */
export function useOpened(): Opened {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  return {
    has: (key) => keys.has(key),
    toggle: (key) => {
      setKeys((before) => (before.has(key) ? new Set([...before].filter((one) => one !== key)) : new Set([...before, key])));
    },
  };
}
