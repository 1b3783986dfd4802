import { useEffect, useRef, type RefObject } from 'react';

/**
 * The focus of something that is opened in place of the button that opens it. `opened`: what is open. Goes into it at once, and
 * back to its button, marked by `data-opens`, when it closes.
 */
export function useOpened(opened: string | undefined): RefObject<HTMLDivElement | null> {
  const around = useRef<HTMLDivElement>(null);
  const before = useRef<string>(undefined);
  useEffect(() => {
    const was = before.current;
    before.current = opened;
    if (opened !== undefined && was === undefined) focusOn(around.current, 'form :is(input:not([type="radio"]), select, textarea)');
    if (opened === undefined && was !== undefined) focusOn(around.current, `[data-opens="${was}"]`);
  }, [opened]);
  return around;
}

function focusOn(around: HTMLElement | null, what: string): void {
  const found = around?.querySelector<HTMLElement>(what) ?? around;
  found?.focus();
}
