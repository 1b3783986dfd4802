import { authMessageSchema, authRequest } from './authMessage.ts';
import * as v from 'valibot';

/*
 * The bridge that office.js from Microsoft's CDN brings along and its npm package lacks. Only the side that msal-browser sees is
 * faithful; how the real one speaks with Outlook is not known. Compiled by webpack and appended to office.js.
 */

type Listener = (answer: { readonly data: string }) => void;
const listeners = new Set<Listener>();

window.addEventListener('message', (event: MessageEvent<unknown>) => {
  if (event.source !== window.parent) return;
  const message = v.safeParse(authMessageSchema, event.data);
  if (!message.success || message.output.kind !== 'nestedAppAuthAnswer') return;
  const { payload } = message.output;
  for (const listener of listeners) listener({ data: payload });
});

Object.assign(window, {
  __initializeNestedAppAuth: (): Promise<void> => Promise.resolve(),
  nestedAppAuthBridge: {
    addEventListener: (_name: string, listener: Listener): void => void listeners.add(listener),
    removeEventListener: (_name: string, listener: Listener): void => void listeners.delete(listener),
    postMessage: (payload: string): void => window.parent.postMessage(authRequest(payload), '*'),
  },
});
