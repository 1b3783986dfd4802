import { focusManager } from '@tanstack/react-query';

/**
 * Answers that are no longer fresh are asked for again when somebody comes back to the panel: to its window, or to the panel beside
 * a message that was on the screen all the time, of which a browser says nothing but that it has the focus.
 */
export function askOnReturn(page: Window = window): void {
  focusManager.setEventListener((onReturn) => {
    const returned = (): void => onReturn();
    page.addEventListener('focus', returned);
    page.document.addEventListener('visibilitychange', returned);
    return () => {
      page.removeEventListener('focus', returned);
      page.document.removeEventListener('visibilitychange', returned);
    };
  });
}
