import { app } from '@microsoft/teams-js';
import type { TabHost, TabTheme } from '../ports/tabHost.ts';

const themes: Readonly<Record<string, TabTheme>> = { default: 'light', dark: 'dark', contrast: 'contrast', glass: 'light' };

/** Teams' theme by its name, from the one it starts with. */
export function watchTeamsTheme(first: string): Pick<TabHost, 'theme' | 'onThemeChanged'> {
  const listeners = new Set<() => void>();
  let theme = themes[first];
  app.registerOnThemeChangeHandler((name) => {
    theme = themes[name];
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
