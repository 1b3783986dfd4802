import { createElement, useEffect, useState, type ComponentType, type ReactNode } from 'react';

export interface LazyPartProps<Props> {
  readonly with: Props;
  /** Keeps the place meanwhile. */
  readonly fallback: ReactNode;
  /** Stands there where the part could not be fetched. */
  readonly failed: (tryAgain: () => void) => ReactNode;
}

/**
 * A part of the screen that is fetched when it is first needed. Unlike `React.lazy` it can be asked for again after the
 * connection failed, without starting the page anew.
 */
export function lazyPart<Props extends object>(fetchPart: () => Promise<ComponentType<Props>>): ComponentType<LazyPartProps<Props>> {
  let fetched: ComponentType<Props> | undefined;
  return function LazyPart({ with: props, fallback, failed }) {
    const [Part, setPart] = useState<ComponentType<Props> | undefined>(() => fetched);
    const [attempt, setAttempt] = useState(0);
    const [hasFailed, setHasFailed] = useState(false);
    useEffect(() => {
      if (Part) return undefined;
      let wanted = true;
      fetchPart().then(
        (part) => {
          fetched = part;
          if (wanted) setPart(() => part);
        },
        () => {
          if (wanted) setHasFailed(true);
        },
      );
      return () => {
        wanted = false;
      };
    }, [Part, attempt]);
    const tryAgain = () => {
      setHasFailed(false);
      setAttempt((count) => count + 1);
    };
    if (Part) return createElement(Part, props);
    return hasFailed ? failed(tryAgain) : fallback;
  };
}
