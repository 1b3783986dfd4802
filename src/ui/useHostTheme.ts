import { useSyncExternalStore } from 'react';
import type { Theme } from '../ports/host.ts';

/** Whatever tells which colours it has and when they change. */
export interface Themed<Name extends string> {
  theme(): Name | undefined;
  onThemeChanged(listener: () => void): () => void;
}

/** The theme of the host where it says, else of the device; follows both while they change. */
export function useHostTheme<Name extends string = Theme>(host: Themed<Name> | undefined): Name | Theme {
  const subscribe = (listener: () => void) => {
    const device = deviceIsDark();
    device.addEventListener('change', listener);
    const stop = host?.onThemeChanged(listener);
    return () => {
      device.removeEventListener('change', listener);
      stop?.();
    };
  };
  return useSyncExternalStore<Name | Theme>(subscribe, () => host?.theme() ?? (deviceIsDark().matches ? 'dark' : 'light'));
}

function deviceIsDark(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)');
}
