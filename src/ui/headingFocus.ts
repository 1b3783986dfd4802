import { createContext, useContext, useLayoutEffect, useRef, type RefObject } from 'react';

/** Puts the focus on the heading of the part of the screen one is in. */
export const HeadingFocusContext = createContext<() => void>(() => undefined);

export function useHeadingFocus(): () => void {
  return useContext(HeadingFocusContext);
}

/** For a piece of the screen that goes when its work is done: where the focus was in it then, `go` takes it to a place that stays. */
export function useFocusStays<Piece extends HTMLElement>(go: () => void): RefObject<Piece | null> {
  const piece = useRef<Piece>(null);
  useLayoutEffect(() => {
    const element = piece.current;
    // Runs while the piece is still in the page.
    return () => {
      if (element?.contains(element.ownerDocument.activeElement)) go();
    };
  }, [go]);
  return piece;
}
