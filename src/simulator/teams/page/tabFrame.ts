import { brokeOff, hostClient } from '../../page/hostClient.ts';
import { act } from '../protocol.ts';
import type { TeamsHost } from '../teamsHost.ts';
import { answerTo, readRequest, type TabCall, type TabRequest } from '../wire.ts';

/** Every message between the page and the app, for whoever looks into a fault. */
const log: unknown[] = [];
const longestLog = 2000;
Object.assign(window, { __hostLog: log });

export interface TabFrame {
  readonly element: HTMLIFrameElement;
  /** Tells the app. */
  tell(call: TabCall): void;
  dispose(): void;
}

/** Puts an app into the page and answers what it says. */
export function openTab(container: HTMLElement, url: string, host: TeamsHost): TabFrame {
  const element = document.createElement('iframe');
  element.title = 'Fair Contact';
  element.allow = 'clipboard-write';
  element.src = url;
  const appOrigin = new URL(url).origin;

  const post = (message: unknown): void => {
    note('toTab', message);
    element.contentWindow?.postMessage(message, appOrigin);
  };
  const receive = (event: MessageEvent<unknown>): void => {
    if (event.source !== element.contentWindow || event.origin !== appOrigin) return;
    note('fromTab', event.data);
    const request = readRequest(event.data);
    if (!request) return reportUnknown('message of another shape', event.data);
    if (request.func === 'nestedAppAuth.execute') return void authenticate(request);
    const outcome = act(host, request.func, request.args);
    if (outcome.kind === 'unknown') return reportUnknown(outcome.what, request);
    if (outcome.kind === 'answer') post(answerTo(request, outcome.args));
  };
  const authenticate = async (request: TabRequest): Promise<void> => {
    try {
      post(answerTo(request, [null, JSON.stringify(await hostClient.bridge(JSON.parse(request.data ?? '')))]));
    } catch (problem) {
      if (!brokeOff(problem)) reportUnknown(`authentication: ${String(problem)}`, request);
    }
  };

  window.addEventListener('message', receive);
  container.append(element);
  return {
    element,
    tell: post,
    dispose: () => {
      window.removeEventListener('message', receive);
      element.remove();
    },
  };
}

function note(direction: 'toTab' | 'fromTab', message: unknown): void {
  log.push({ direction, message });
  if (log.length > longestLog) log.shift();
}

function reportUnknown(what: string, message: unknown): void {
  void hostClient.reportUnknown({ what, message });
}
