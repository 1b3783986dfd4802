import { useEffect, useRef, type RefObject } from 'react';

/** After each try to submit, the first field that is not right has the focus; while it is put right, nothing moves. */
export function useFirstProblem(tries: number, field: string | undefined): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  const lastFocused = useRef(0);
  useEffect(() => {
    if (tries === lastFocused.current || field === undefined) return;
    lastFocused.current = tries;
    form.current?.querySelector<HTMLElement>(`[data-field="${field}"] :is(input:not([type="search"]), select, textarea)`)?.focus();
  }, [tries, field]);
  return form;
}
