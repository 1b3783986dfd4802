import * as v from 'valibot';

/** How office.js in its frame and Outlook around it write to each other: JSON texts, answers with the request's ids. */

export const actionTypes = { invoke: 0, register: 1, unregister: 2 } as const;
/** Result codes of an answer. */
export const resultCodes = { done: 0, failed: -2 } as const;
const messageTypes = { request: 0, response: 1 } as const;
const responseTypes = { answer: 0, event: 1 } as const;

const requestSchema = v.object({
  _messageType: v.literal(messageTypes.request),
  _actionType: v.picklist([actionTypes.invoke, actionTypes.register, actionTypes.unregister]),
  _actionName: v.string(),
  _conversationId: v.string(),
  _correlationId: v.number(),
  _data: v.optional(v.unknown()),
});
export type PaneRequest = v.InferOutput<typeof requestSchema>;

/** A request of office.js; undefined for anything else. */
export function readRequest(text: string): PaneRequest | undefined {
  try {
    const parsed = v.safeParse(requestSchema, JSON.parse(text));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

export function answerText(request: PaneRequest, data: unknown, errorCode: number = resultCodes.done): string {
  return JSON.stringify({
    _messageType: messageTypes.response,
    _responseType: responseTypes.answer,
    _actionType: request._actionType,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _errorCode: errorCode,
    _data: data,
  });
}

export function eventText(conversationId: string, eventName: string, data: unknown): string {
  return JSON.stringify({
    _messageType: messageTypes.response,
    _responseType: responseTypes.event,
    _actionName: eventName,
    _conversationId: conversationId,
    _correlationId: -1,
    _errorCode: resultCodes.done,
    _data: data,
  });
}
