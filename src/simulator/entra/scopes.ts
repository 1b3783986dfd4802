const resource = 'https://graph.microsoft.com/';
const standard = ['openid', 'profile', 'offline_access', 'email'];

/** The scopes of a request in their short form: `https://graph.microsoft.com/Mail.Read` and `Mail.Read` are one. */
export function scopesOf(text: string): string[] {
  const short = text
    .split(/\s+/)
    .filter((scope) => scope !== '')
    .map((scope) => (scope.toLowerCase().startsWith(resource) ? scope.slice(resource.length) : scope));
  return [...new Set(short)].filter((scope) => !standard.includes(scope.toLowerCase()));
}

/** Whether one of the scopes is there. Their case does not matter. */
export function hasAny(held: readonly string[], wanted: readonly string[]): boolean {
  return wanted.some((scope) => held.some((one) => one.toLowerCase() === scope.toLowerCase()));
}
