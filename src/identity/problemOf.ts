import { failure, type Problem, type ProblemKind } from '../ports/problem.ts';

/** MSAL's codes by what they mean to the person. Codes, not classes: the library is loaded late. */
const kinds: Readonly<Partial<Record<ProblemKind, readonly string[]>>> = {
  signInNeeded: [
    'interaction_required', 'login_required', 'consent_required', 'interrupted_user', 'bad_token', 'no_tokens_found', 'refresh_token_expired',
    'native_account_unavailable', 'ui_not_allowed', 'no_account_error', 'no_account_found', 'no_account_in_silent_request',
    'null_or_empty_token', 'token_refresh_required',
  ],
  signInCancelled: ['user_canceled', 'user_cancelled', 'access_denied'],
  signInUnavailable: [
    'nested_app_auth_bridge_disabled', 'unsupported_method', 'method_not_implemented', 'popup_window_error', 'empty_window_error',
    'block_nested_popups', 'redirect_in_iframe', 'non_browser_environment', 'crypto_nonexistent', 'no_crypto_object', 'untrusted_origin',
  ],
  offline: ['no_network_connectivity', 'network_error', 'post_request_failed', 'get_request_failed', 'endpoints_resolution_error'],
};

const kindByCode = new Map<string, ProblemKind>(
  Object.entries(kinds).flatMap(([kind, codes]) => codes.map((code) => [code, kind as ProblemKind] as const)),
);

/** What went wrong in the sign-in. Anything that asks for the person is `signInNeeded`, whatever its code. */
export function problemOf(error: unknown): Problem {
  const { name, code } = namesOf(error);
  const detail = `${name} ${code}`.trim();
  if (name === 'InteractionRequiredAuthError') return failure('signInNeeded', detail).problem;
  return failure(kindByCode.get(code) ?? 'unavailable', detail).problem;
}

/** Whose code and class, never MSAL's message: it can hold the account. */
function namesOf(error: unknown): { readonly name: string; readonly code: string } {
  if (typeof error !== 'object' || error === null) return { name: typeof error, code: '' };
  return { name: 'name' in error ? String(error.name) : '', code: 'errorCode' in error ? String(error.errorCode).toLowerCase() : '' };
}
