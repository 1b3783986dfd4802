import { AuthError, BrowserAuthError, ClientAuthError, InteractionRequiredAuthError, ServerError } from '@azure/msal-browser';
import { problemOf } from '../../src/identity/problemOf.ts';

describe('a failed sign-in', () => {
  it.each([
    ['signInNeeded', new InteractionRequiredAuthError('interaction_required', '')],
    ['signInNeeded', new InteractionRequiredAuthError('a code of the host', '')],
    ['signInNeeded', new InteractionRequiredAuthError('', '')],
    ['signInNeeded', new BrowserAuthError('no_account_error', '')],
    ['signInNeeded', new ClientAuthError('no_account_found', '')],
    ['signInNeeded', new AuthError('login_required', '')],
    ['signInNeeded', new ServerError('consent_required', '')],
    ['signInCancelled', new ClientAuthError('user_canceled', '')],
    ['signInCancelled', new BrowserAuthError('user_cancelled', '')],
    ['signInCancelled', new ServerError('access_denied', '')],
    ['offline', new ClientAuthError('no_network_connectivity', '')],
    ['offline', new BrowserAuthError('post_request_failed', '')],
    ['signInUnavailable', new ClientAuthError('nested_app_auth_bridge_disabled', '')],
    ['signInUnavailable', new BrowserAuthError('popup_window_error', '')],
    ['signInUnavailable', new AuthError('unsupported_method', '')],
    ['unavailable', new ServerError('temporarily_unavailable', '')],
    ['unavailable', new ServerError('', '')],
    ['unavailable', new BrowserAuthError('interaction_in_progress', '')],
    ['unavailable', new AuthError('unknown_error', '')],
    ['unavailable', new TypeError('x is not a function')],
    ['unavailable', 'a text somebody threw'],
    ['unavailable', undefined],
  ] as const)('is %s: %s', (kind, error) => {
    expect(problemOf(error).kind).toBe(kind);
  });

  it('says its code and never its message, which may name the account', () => {
    const error = new ServerError('invalid_grant', 'id', 'AADSTS50034: gwen.morris@aberllan.example does not exist');
    expect(problemOf(error)).toEqual({ kind: 'unavailable', detail: 'ServerError invalid_grant' });
  });
});
