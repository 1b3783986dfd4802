import { createContext, useContext, useEffect } from 'react';

/** Has screen readers say something politely. */
export const AnnounceContext = createContext<(words: string) => void>(() => undefined);

/** Says these words when they appear or change. */
export function useAnnouncement(words: string): void {
  const announce = useContext(AnnounceContext);
  useEffect(() => {
    announce(words);
  }, [announce, words]);
}
