import { createContext, useCallback, useContext, useEffect, useRef } from 'react';

/** Has screen readers say something politely. */
export const AnnounceContext = createContext<(words: string) => void>(() => undefined);

/** Says these words when they appear or change. */
export function useAnnouncement(words: string): void {
  const announce = useContext(AnnounceContext);
  useEffect(() => {
    announce(words);
  }, [announce, words]);
}

/** Says what became of something a person asked for, once nobody is busy with it any more. Returns what to call when they ask. */
export function useOutcome(busy: boolean, outcome: string): () => void {
  const announce = useContext(AnnounceContext);
  const asked = useRef(false);
  const wasBusy = useRef(busy);
  useEffect(() => {
    const over = wasBusy.current && !busy;
    wasBusy.current = busy;
    if (!over || !asked.current) return;
    asked.current = false;
    announce(outcome);
  }, [announce, busy, outcome]);
  return useCallback(() => {
    asked.current = true;
  }, []);
}
