import type { ServerResponse } from 'node:http';
import { send } from '../answers.ts';
import { places } from '../places.ts';

const validDomainsPath = '/teams-js/validDomains/json/validDomains.json';

/** Which hosts may hold a page that uses teams-js, as Microsoft's CDN says. False: no such file. */
export function serveTeamsFile(response: ServerResponse, pathname: string): boolean {
  if (pathname !== validDomainsPath) return false;
  const validOrigins = [new URL(places.teams).host, '*.teams.microsoft.com', 'teams.cloud.microsoft', '*.cloud.microsoft', 'outlook.office.com'];
  send(response, 200, JSON.stringify({ validOrigins }), {
    'access-control-allow-origin': '*',
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'public, max-age=3600',
  });
  return true;
}
