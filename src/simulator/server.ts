import type { IncomingMessage, ServerResponse } from 'node:http';
import { serveAppFile } from './appFiles.ts';
import { redirect, sendJson, sendMissing, send } from './answers.ts';
import { loginOrigin, type DeviceLogin } from './entra/deviceCode.ts';
import type { SharePoint } from './sharepoint/sharePoint.ts';
import { serveOfficeFile } from './cdn/officeFiles.ts';
import { serveTeamsFile } from './cdn/teamsFiles.ts';
import type { HostApi } from './hostApi.ts';
import { isPageName, sendHostPage, sendHostScript } from './hostPages.ts';
import { placeOfHost, placeOfPath } from './origins.ts';
import { localPaths, tenant, type Place } from './places.ts';
import { serveDriveFile, serveLibraryFile } from './sharepoint/driveFiles.ts';
import type { World } from './world/types.ts';

export interface SimulatorParts {
  readonly world: World;
  readonly login: DeviceLogin;
  readonly sharePoint: SharePoint;
  readonly graph: { handle(request: IncomingMessage, response: ServerResponse): Promise<void> | void };
  readonly hostApi: HostApi;
  /** Holds the built pages of the application. */
  readonly appFolder: string;
  /** `http://localhost:3000` where all places share it; undefined at the real origins. */
  readonly localOrigin: () => string | undefined;
}

/** The whole pretend Microsoft 365 and the council's web server, as one listener of a node server. */
export function createListener(parts: SimulatorParts): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    response.sendDate = false;
    response.setHeader('date', parts.world.now().toUTCString());
    route(parts, request, response).catch((problem: unknown) => {
      if (response.headersSent) return void response.destroy();
      send(response, 500, `${problem instanceof Error ? problem.message : String(problem)}\n`, { 'content-type': 'text/plain; charset=utf-8' });
    });
  };
}

async function route(parts: SimulatorParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://host.invalid');
  if (pathname === '/health') return sendJson(response, 200, { status: 'ready', now: parts.world.now().toISOString() });
  const local = parts.localOrigin() !== undefined;
  const login = loginPath(local, request.headers.host, pathname);
  if (login !== undefined) return parts.login.handle(request, response, login);
  const place = local ? placeOfPath(pathname) : placeOfHost(request.headers.host);
  if (place === undefined && !local) return sendMissing(response);
  if (place !== undefined && (await servePlace(parts, request, response, place, pathname))) return;
  if (await serveOwn(parts, request, response, pathname, place)) return;
  return sendMissing(response);
}

/** The path below the sign-in service; locally it stands at `/login`. */
function loginPath(local: boolean, host: string | undefined, pathname: string): string | undefined {
  if (local) return pathname.startsWith('/login/') ? pathname.slice('/login'.length) : undefined;
  return host?.replace(/:\d+$/, '') === new URL(loginOrigin).host ? pathname : undefined;
}

/** What belongs to one place. False: it has no such page. */
async function servePlace(parts: SimulatorParts, request: IncomingMessage, response: ServerResponse, place: Place, pathname: string): Promise<boolean> {
  const localOrigin = parts.localOrigin();
  switch (place) {
    case 'graph':
      await parts.graph.handle(request, response);
      return true;
    case 'app': {
      const base = localOrigin === undefined ? '/' : localPaths.app;
      const { world, appFolder: folder } = parts;
      await serveAppFile(response, decodeURIComponent(pathname.slice(base.length)), { world, folder, localOrigin });
      return true;
    }
    case 'officeJs':
    case 'ajax': {
      const mode = localOrigin === undefined ? 'realOrigins' : 'local';
      return serveOfficeFile(response, pathname, { mode, signInOffered: parts.world.scenario.signIn !== 'unavailable' });
    }
    case 'mail':
      // The second is Outlook's address for a new message, with the local `/mail` before it or without.
      if (pathname !== '/mail/' && !/^(\/mail)?\/mail\/deeplink\/compose$/.test(pathname)) return false;
      sendHostPage(response, 'mail', localOrigin);
      return true;
    case 'teams': {
      const path = localOrigin === undefined ? pathname : pathname.slice('/teams'.length);
      if (path !== '/' && !path.startsWith('/l/entity/')) return false;
      sendHostPage(response, 'teams', localOrigin);
      return true;
    }
    case 'teamsCdn':
      return serveTeamsFile(response, pathname);
    case 'sharePoint':
      if (await serveDriveFile(request, response, parts.world)) return true;
      if (serveLibraryFile(response, pathname, parts.world)) return true;
      if (pathname.includes('/_api/')) {
        await parts.sharePoint.handle(request, response);
        return true;
      }
      if (pathname !== tenant.sitePath && !pathname.startsWith(`${tenant.sitePath}/`)) return false;
      sendHostPage(response, 'lists', localOrigin);
      return true;
  }
}

/** What the pretend pages need to work: their scripts, and the way to the world behind them. */
async function serveOwn(
  parts: SimulatorParts,
  request: IncomingMessage,
  response: ServerResponse,
  pathname: string,
  place: Place | undefined,
): Promise<boolean> {
  if (place !== undefined && place !== 'mail' && place !== 'sharePoint' && place !== 'teams') return false;
  const script = /^\/simulator\/(\w+)\.js$/.exec(pathname)?.[1];
  if (script !== undefined && isPageName(script)) {
    await sendHostScript(response, script);
    return true;
  }
  const call = /^\/host\/(\w+)$/.exec(pathname)?.[1];
  if (call !== undefined) {
    await parts.hostApi.handle(request, response, call);
    return true;
  }
  if (pathname === '/teams') redirect(response, '/teams/');
  else if (pathname === '/' || pathname === '/mail') redirect(response, place === 'sharePoint' ? tenant.sitePath : '/mail/');
  else return false;
  return true;
}
