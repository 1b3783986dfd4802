import type { GraphResponse } from '../graph/wire.ts';

/** A refusal of SharePoint's own interface. */
export class SharePointError extends Error {
  override readonly name = 'SharePointError';
  constructor(
    readonly status: number,
    /** Number and type, as `-2147024891, System.UnauthorizedAccessException`. */
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

export function refusalOf({ status, code, message, headers }: SharePointError): GraphResponse {
  return { status, headers, body: { 'odata.error': { code, message: { lang: 'en-US', value: message } } } };
}

export const denied = (): SharePointError =>
  new SharePointError(403, '-2147024891, System.UnauthorizedAccessException', 'Access denied. You do not have permission to perform this action or access this resource.');

export const missing = (message: string): SharePointError => new SharePointError(404, '-2130575338, Microsoft.SharePoint.SPException', message);

export const refused = (message: string): SharePointError => new SharePointError(500, '-2130575342, Microsoft.SharePoint.SPException', message);

export const malformed = (message: string): SharePointError => new SharePointError(400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', message);

export const unauthorised = (): SharePointError =>
  new SharePointError(401, '-2147024891, System.UnauthorizedAccessException', 'Unauthorized', { 'WWW-Authenticate': 'Bearer realm="",client_id="00000003-0000-0ff1-ce00-000000000000"' });
