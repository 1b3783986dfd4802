/** The element that scrolls what is in this one: itself, or the nearest around it. */
export function scrollerOf(element: HTMLElement): HTMLElement | undefined {
  if (/auto|scroll/.test(getComputedStyle(element).overflowY)) return element;
  return element.parentElement ? scrollerOf(element.parentElement) : undefined;
}

/** Shows the beginning of a part again. */
export function scrollToTop(element: HTMLElement | null): void {
  if (element) scrollerOf(element)?.scrollTo(0, 0);
}
