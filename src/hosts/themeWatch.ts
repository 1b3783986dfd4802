import type { Host, Theme } from '../ports/host.ts';
import { themeOf } from './brightness.ts';

/** Outlook's theme, by the colour of its background: it says nothing plainer. */
export function watchTheme({ context, EventType }: typeof Office): Pick<Host, 'theme' | 'onThemeChanged'> {
  const listeners = new Set<() => void>();
  let theme: Theme | undefined = themeOf(backgroundIn(context));
  context.mailbox.addHandlerAsync(EventType.OfficeThemeChanged, (change: unknown) => {
    theme = themeOf(backgroundIn(change)) ?? themeOf(backgroundIn(context));
    for (const listener of [...listeners]) listener();
  });
  return {
    theme: () => theme,
    onThemeChanged: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** Older Outlooks have no theme at all. */
function backgroundIn(holder: unknown): string | undefined {
  if (typeof holder !== 'object' || holder === null || !('officeTheme' in holder)) return undefined;
  const { officeTheme } = holder;
  if (typeof officeTheme !== 'object' || officeTheme === null || !('bodyBackgroundColor' in officeTheme)) return undefined;
  return typeof officeTheme.bodyBackgroundColor === 'string' ? officeTheme.bodyBackgroundColor : undefined;
}
