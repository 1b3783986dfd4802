import * as v from 'valibot';
import { authAnswer, authMessageSchema } from '../../cdn/authMessage.ts';
import { brokeOff, hostClient } from '../../page/hostClient.ts';
import type { OutlookHost } from '../outlookHost.ts';
import { act, registration, type Outcome } from '../protocol.ts';
import { actionTypes, answerText, eventText, readRequest, resultCodes, type PaneRequest } from '../wire.ts';
import { answerCall } from './hostHabits.ts';

declare global {
  interface Window {
    /** Every message between the page and the panel, for whoever looks into a fault. */
    __hostLog?: unknown[];
    /** What the panel said that this Outlook does not know. Also reported to the simulator. */
    __unknownHostMessages?: unknown[];
  }
}

export interface PaneFrame {
  readonly element: HTMLIFrameElement;
  /** Tells the add-in, where it asked to be told. */
  fire(eventName: string, data: unknown): void;
  dispose(): void;
}

const conversationId = 'conversation-1';
const hostInfo = 'Outlook$Web$16.01$en-GB$correlation-1$$$0';

/** The frame of an add-in: its name is set before it is put into the page, because office.js reads its surroundings from there. */
function createFrame(host: OutlookHost): HTMLIFrameElement {
  const element = document.createElement('iframe');
  const xdmInfo = `${conversationId}|${host.controlId}|${window.location.origin}/mail/`;
  element.name = JSON.stringify({ baseFrameName: 'pane', hostInfo, xdmInfo, serializerVersion: '1', flights: '[]' });
  element.title = 'Fair Contact';
  element.src = `${host.state.places.app}/pane.html?_host_Info=${encodeURIComponent(hostInfo)}`;
  return element;
}

/** Puts the add-in into the page and answers what it says. `onRegistered` is called when it has asked for an event. */
export function openPane(container: HTMLElement, host: OutlookHost, onRegistered: (eventName: string) => void): PaneFrame {
  const element = createFrame(host);
  const appOrigin = new URL(element.src).origin;
  const registered = new Set<string>();

  const post = (message: unknown): void => {
    log('toPane', message);
    element.contentWindow?.postMessage(message, appOrigin);
  };
  const receive = (event: MessageEvent<unknown>): void => {
    if (event.source !== element.contentWindow || event.origin !== appOrigin) return;
    log('fromPane', event.data);
    if (typeof event.data === 'string') return answerOffice(event.data);
    const auth = v.safeParse(authMessageSchema, event.data);
    if (auth.success && auth.output.kind === 'nestedAppAuthRequest') return void answerAuth(auth.output.payload);
    reportUnknown('message of another shape', event.data);
  };
  const answerOffice = (text: string): void => {
    const request = readRequest(text);
    if (!request) return reportUnknown('text that is no request', text);
    const outcome = request._actionType === actionTypes.invoke ? act(host, request._actionName, request._data) : registerFor(request);
    answer(request, outcome);
  };
  const registerFor = (request: PaneRequest): Outcome => {
    const outcome = registration(request._actionName);
    if (outcome.kind === 'answer' && request._actionType === actionTypes.register) registered.add(request._actionName);
    if (request._actionType === actionTypes.unregister) registered.delete(request._actionName);
    return outcome;
  };
  const answer = (request: PaneRequest, outcome: Outcome): void => {
    if (outcome.kind === 'taken') return;
    if (outcome.kind === 'unknown') reportUnknown(outcome.what, request);
    const text = answerText(request, outcome.data, outcome.kind === 'unknown' ? outcome.errorCode : resultCodes.done);
    if (request._actionName === 'ExecuteMethod') answerCall(() => post(text));
    else post(text);
    if (outcome.kind === 'answer' && request._actionType === actionTypes.register) onRegistered(request._actionName);
  };
  const answerAuth = async (payload: string): Promise<void> => {
    try {
      post(authAnswer(JSON.stringify(await hostClient.bridge(JSON.parse(payload)))));
    } catch (problem) {
      if (!brokeOff(problem)) reportUnknown(`authentication: ${String(problem)}`, payload);
    }
  };

  window.addEventListener('message', receive);
  container.append(element);
  return {
    element,
    fire: (eventName, data) => {
      if (registered.has(eventName)) post(eventText(conversationId, eventName, data));
    },
    dispose: () => {
      window.removeEventListener('message', receive);
      element.remove();
    },
  };
}

const longestLog = 2000;

function log(direction: 'toPane' | 'fromPane', message: unknown): void {
  const entries = (window.__hostLog ??= []);
  entries.push({ direction, message });
  if (entries.length > longestLog) entries.shift();
}

function reportUnknown(what: string, message: unknown): void {
  const report = { what, message };
  (window.__unknownHostMessages ??= []).push(report);
  void hostClient.reportUnknown(report);
}
