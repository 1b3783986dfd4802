import * as v from 'valibot';
import { appContext, initialData } from './initialData.ts';
import { failedCall, mailboxMethods } from './mailboxMethods.ts';
import type { OutlookHost } from './outlookHost.ts';
import { resultCodes } from './wire.ts';

/** What becomes of a message: answered, taken without an answer, or not known to this Outlook. */
export type Outcome =
  | { readonly kind: 'answer'; readonly data: unknown }
  | { readonly kind: 'taken' }
  | { readonly kind: 'unknown'; readonly what: string; readonly data: unknown; readonly errorCode: number };

type Action = (host: OutlookHost, data: unknown) => Outcome;

const answer = (data: unknown): Outcome => ({ kind: 'answer', data });
const taken: Outcome = { kind: 'taken' };
function unknown(what: string, data: unknown = null, errorCode: number = resultCodes.failed): Outcome {
  return { kind: 'unknown', what, data, errorCode };
}

const methodCall = v.object({ ApiParams: v.optional(v.unknown()), MethodData: v.object({ DispatchId: v.number() }) });
const documentCall = v.object({ DdaMethod: v.object({ DispatchId: v.number() }) });
const notice = v.tupleWithRest([v.string(), v.number()], v.unknown());

/** All that office.js may ask, by the name of the action. */
export const actions: Readonly<Record<string, Action>> = {
  ContextActivationManager_getAppContextAsync: (host) => answer(appContext(host.state, host.controlId, host.settings())),
  ContextActivationManager_notifyHost: (host, data) => takeNotice(host, data),
  GetInitialData: (host) => answer(initialData(host.state, host.item())),
  ExecuteMethod: (host, data) => callMailbox(host, data),
  executeMethod: (host, data) => callDocument(host, data),
};

/** The events that an add-in may register for, by name, with their numbers. */
export const events: Readonly<Record<string, number>> = {
  officeThemeChanged: 9,
  appCommandInvoked: 39,
  olkItemSelectedChanged: 46,
  /** Given up unasked on Escape, by office.js itself. */
  dialogNotificationShown: 11,
};

type Notice = (host: OutlookHost) => void;
const ignored: Notice = () => undefined;

/** What the panel tells about its focus and life. */
const notices: Readonly<Record<number, { readonly name: string; readonly take: Notice }>> = {
  0: { name: 'Select', take: ignored },
  1: { name: 'UnSelect', take: ignored },
  5: { name: 'CtrlF6Exit', take: (host) => host.leavePanel('forward') },
  6: { name: 'CtrlF6ExitShift', take: (host) => host.leavePanel('back') },
  10: { name: 'PageIsReady', take: ignored },
  13: { name: 'TabExit', take: (host) => host.leavePanel('forward') },
  14: { name: 'TabExitShift', take: (host) => host.leavePanel('back') },
  15: { name: 'EscExit', take: (host) => host.leavePanel('escape') },
  16: { name: 'F2Exit', take: ignored },
  17: { name: 'ExitNoFocusable', take: (host) => host.leavePanel('forward') },
  18: { name: 'ExitNoFocusableShift', take: (host) => host.leavePanel('back') },
  19: { name: 'MouseEnter', take: ignored },
  20: { name: 'MouseLeave', take: ignored },
  21: { name: 'UpdateTargetUrl', take: ignored },
  23: { name: 'SendTelemetryEvent', take: ignored },
  35: { name: 'OfficeJsReady', take: ignored },
  39: { name: 'KeyboardShortcuts', take: ignored },
};

function takeNotice(host: OutlookHost, data: unknown): Outcome {
  const parsed = v.safeParse(notice, data);
  if (!parsed.success) return unknown('notifyHost of another shape');
  const [, number] = parsed.output;
  const known = notices[number];
  if (!known) return unknown(`notifyHost ${number}`);
  known.take(host);
  return taken;
}

function callMailbox(host: OutlookHost, data: unknown): Outcome {
  const parsed = v.safeParse(methodCall, data);
  if (!parsed.success) return unknown('ExecuteMethod of another shape', failedCall(), resultCodes.done);
  const { DispatchId: number } = parsed.output.MethodData;
  const method = mailboxMethods[number];
  if (!method) return unknown(`dispatch id ${number}`, failedCall(), resultCodes.done);
  try {
    return answer(method.answer(host, parsed.output.ApiParams));
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem);
    return unknown(`${method.name} with parameters that are not known: ${reason}`, failedCall(), resultCodes.done);
  }
}

/** The second channel, of the older part of office.js. */
const documentMethods: Readonly<Record<number, { readonly name: string; call(host: OutlookHost): void }>> = {
  97: { name: 'closeContainer', call: (host) => host.closePanel() },
};
const notSupported = 5010;

function callDocument(host: OutlookHost, data: unknown): Outcome {
  const parsed = v.safeParse(documentCall, data);
  const number = parsed.success ? parsed.output.DdaMethod.DispatchId : Number.NaN;
  const method = documentMethods[number];
  if (!method) return unknown(`document dispatch id ${number}`, { Version: 1, Error: notSupported }, resultCodes.done);
  method.call(host);
  return answer({ Version: 1, Error: 0 });
}

/** The answer to registering for an event or giving it up. */
export function registration(eventName: string): Outcome {
  return events[eventName] === undefined ? unknown(`event ${eventName}`) : answer({ Error: 0 });
}

/** The answer to an action. */
export function act(host: OutlookHost, name: string, data: unknown): Outcome {
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  return action ? action(host, data) : unknown(`action ${name}`);
}
