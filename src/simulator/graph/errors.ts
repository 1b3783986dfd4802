import { randomUUID } from 'node:crypto';
import type { Area, GraphResponse, Headers } from './wire.ts';
import { toSeconds } from '../world/listStore.ts';

/** A refusal, thrown by whatever part of Graph refuses. */
export class GraphError extends Error {
  override readonly name = 'GraphError';
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
    readonly innerCode?: string,
  ) {
    super(message);
  }
}

/** The answer that carries a refusal. */
export function errorResponse(error: GraphError, at: Date, requestHeaders: Headers): GraphResponse {
  const requestId = randomUUID();
  const clientRequestId = requestHeaders['client-request-id'] ?? requestId;
  const innerError = {
    ...(error.innerCode === undefined ? {} : { code: error.innerCode }),
    date: toSeconds(at).slice(0, 19),
    'request-id': requestId,
    'client-request-id': clientRequestId,
  };
  return {
    status: error.status,
    headers: { 'request-id': requestId, 'client-request-id': clientRequestId, ...error.headers },
    body: { error: { code: error.code, message: error.message, innerError } },
  };
}

export function badRequest(message: string, code = 'invalidRequest'): GraphError {
  return new GraphError(400, code, message);
}

const challenge =
  'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000"';

export function unauthenticated(message: string): GraphError {
  return new GraphError(401, 'InvalidAuthenticationToken', message, { 'WWW-Authenticate': challenge });
}

/** No right to it, in the words of the service that refuses. */
export function forbidden(area: Area): GraphError {
  switch (area) {
    case 'sharePoint':
      return new GraphError(403, 'accessDenied', 'Access denied');
    case 'exchange':
      return new GraphError(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
    case 'directory':
      return new GraphError(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');
    case 'teams':
      return new GraphError(403, 'Forbidden', 'The caller is not a member of the team.');
  }
}

export function notFound(area: Area, message?: string): GraphError {
  switch (area) {
    case 'sharePoint':
      return new GraphError(404, 'itemNotFound', message ?? 'Item not found');
    case 'exchange':
      return new GraphError(404, 'ErrorItemNotFound', message ?? 'The specified object was not found in the store.');
    case 'directory':
      return new GraphError(
        404,
        'Request_ResourceNotFound',
        message ?? 'Resource does not exist or one of its queried reference-property objects are not present.',
      );
    case 'teams':
      return new GraphError(404, 'NotFound', message ?? 'No team was found.');
  }
}

export function throttled(area: Area, message?: string, seconds = 1): GraphError {
  const retry = { 'Retry-After': String(seconds) };
  switch (area) {
    case 'sharePoint':
      return new GraphError(429, 'activityLimitReached', message ?? 'The request has been throttled', retry, 'throttledRequest');
    case 'exchange':
      return new GraphError(429, 'ApplicationThrottled', message ?? 'Application is over its request limit.', retry);
    case 'directory':
    case 'teams':
      return new GraphError(429, 'TooManyRequests', message ?? 'Please retry again later.', retry, '429');
  }
}

const plain: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ['invalidRequest', 'Invalid request'],
  405: ['notAllowed', 'The method is not allowed.'],
  409: ['resourceModified', 'The resource has changed since the caller last read it; usually an eTag mismatch'],
  412: ['resourceModified', "ETag does not match current item's value"],
  413: ['maxRequestLengthExceeded', 'The request is too large.'],
  422: ['notSupported', 'The request is unprocessable because it uses too many resources'],
  423: ['resourceLocked', 'The resource is locked.'],
  500: ['generalException', 'General exception while processing'],
  502: ['BadGateway', 'The server returned an invalid response.'],
  504: ['GatewayTimeout', 'The server did not answer in time.'],
  507: ['quotaLimitReached', 'The limit of storage has been reached.'],
};

/** The refusal that belongs to a status, as the service of an area would word it. */
export function errorOfStatus(status: number, area: Area, location: string): GraphError {
  switch (status) {
    case 401:
      return unauthenticated('Access token has expired or is not yet valid.');
    case 403:
      return forbidden(area);
    case 404:
      return notFound(area);
    case 410:
      return resync(location);
    case 429:
      return throttled(area);
    case 503:
      return new GraphError(503, 'serviceNotAvailable', 'The service is temporarily unavailable.', { 'Retry-After': '1' });
    default: {
      const [code, message] = plain[status] ?? ['generalException', 'General exception while processing'];
      return new GraphError(status, code, message);
    }
  }
}

/** The change token is too old: start again at the link given. */
export function resync(location: string): GraphError {
  return new GraphError(410, 'resyncChangesApplyDifferences', 'Resync required. Replace any local items with the server’s version.', {
    Location: location,
  });
}
