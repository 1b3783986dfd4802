import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { useHiddenStyle } from '../../ui/hiddenStyle.ts';
import { AnnounceContext } from './announcement.ts';

/** Milliseconds for which screen readers find the words; after that only the visible ones are left. */
const shown = 1000;

/**
 * One live region for as long as the panel is open. A region that comes with its words is often not read, and the
 * screen of each sender is a new one.
 */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const { hidden } = useHiddenStyle();
  const [said, setSaid] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const announce = useCallback((words: string) => {
    clearTimeout(timer.current);
    setSaid(words);
    timer.current = setTimeout(() => {
      setSaid('');
    }, shown);
  }, []);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <div className={hidden} role="status">
        {said}
      </div>
    </AnnounceContext.Provider>
  );
}
