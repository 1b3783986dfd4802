/** Names of headers and what they hold, as a static host sends them. */
export type HostedHeaders = Readonly<Record<string, string>>;
type Policy = Readonly<Record<string, readonly string[]>>;

/** Outlook and Teams, wherever Microsoft serves them: who may put our pages into a frame. Source: Microsoft Learn, tab requirements. */
export const frameAncestors = [
  'https://*.cloud.microsoft', 'https://teams.microsoft.com', 'https://*.teams.microsoft.com', 'https://*.microsoft365.com', 'https://*.office.com',
  'https://outlook.office.com', 'https://outlook.office365.com',
] as const;

const signInAndGraph = ["'self'", 'https://graph.microsoft.com', 'https://login.microsoftonline.com'];
/** Fluent writes its styles while it runs; nothing else does. */
const styles = ["'self'", "'unsafe-inline'"];
const framed: Policy = {
  'default-src': ["'none'"],
  'style-src': styles,
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'form-action': ["'none'"],
  'base-uri': ["'none'"],
};

/** What each page may load and ask, but for who may frame it: its own HTML says the same, for hosts that send no headers. */
export const pagePolicies = {
  'pane.html': {
    ...framed,
    'script-src': ["'self'", 'https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com'],
    // Fragments of a large file go straight to SharePoint.
    'connect-src': [...signInAndGraph, 'https://*.sharepoint.com'],
    'frame-src': ['https://appsforoffice.microsoft.com'],
  },
  'tab.html': { ...framed, 'script-src': ["'self'"], 'connect-src': [...signInAndGraph, 'https://res.cdn.office.net'] },
} as const satisfies Readonly<Record<string, Policy>>;
export type FramedPage = keyof typeof pagePolicies;

/** Pages that only ever stand alone: about the app, and where Microsoft 365 leads back to after an administrator’s consent. */
const alone: Policy = { 'default-src': ["'none'"], 'img-src': ["'self'"], 'style-src': ["'unsafe-inline'"], 'form-action': ["'none'"], 'base-uri': ["'none'"], 'frame-ancestors': ["'none'"] };

export function policyText(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');
}

/**
 * What every file is sent with. Two headers are left out for a reason: `X-Frame-Options` knows no list of hosts, and
 * `Cross-Origin-Opener-Policy` would cut the page that a sign-in leads back to off from the one that waits for it.
 */
export const everyFile: HostedHeaders = {
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

/** Files by their path from the root, where `*` stands for any rest of a name. The first rule that fits counts. */
export interface HostingRule {
  readonly path: string;
  readonly headers: HostedHeaders;
}

const asked = 'no-cache';
const json = 'application/json; charset=utf-8';
const framedPage = (page: FramedPage): HostingRule => ({
  path: `/${page}`,
  headers: { 'Content-Security-Policy': policyText({ ...pagePolicies[page], 'frame-ancestors': frameAncestors }), 'Cache-Control': asked },
});

export const hostingRules: readonly HostingRule[] = [
  framedPage('pane.html'),
  framedPage('tab.html'),
  { path: '/redirect.html', headers: { 'Content-Security-Policy': policyText(alone), 'Cache-Control': asked } },
  { path: '/assets/about.html', headers: { 'Content-Security-Policy': policyText(alone), 'Cache-Control': asked } },
  { path: '/.well-known/microsoft-officeaddins-allowed.json', headers: { 'Content-Type': 'application/json', 'Cache-Control': asked } },
  { path: '/config.json', headers: { 'Content-Type': json, 'Cache-Control': asked } },
  // The name of a script holds a digest of what is in it.
  { path: '/*.js', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  { path: '/*', headers: { 'Cache-Control': asked } },
];

/** The headers that belong to a file. `path` begins with `/`. */
export function hostedHeaders(path: string): HostedHeaders {
  const rule = hostingRules.find((one) => fits(one.path, path));
  return { ...everyFile, ...rule?.headers };
}

function fits(pattern: string, path: string): boolean {
  const star = pattern.indexOf('*');
  if (star < 0) return pattern === path;
  return path.startsWith(pattern.slice(0, star)) && path.endsWith(pattern.slice(star + 1)) && path.length >= pattern.length - 1;
}
