import { useEffect, useState } from 'react';

/** Whether something is over, or has gone on for longer than `patience` milliseconds for this key. */
export function usePatience(key: string, going: boolean, patience: number): boolean {
  const [late, setLate] = useState<string>();
  useEffect(() => {
    if (!going) return undefined;
    const timer = setTimeout(() => {
      setLate(key);
    }, patience);
    return () => {
      clearTimeout(timer);
    };
  }, [key, going, patience]);
  return !going || late === key;
}
