import type { IncomingMessage, ServerResponse } from 'node:http';
import { hasAny } from '../entra/scopes.ts';
import { sharePointAudience, type Tokens } from '../entra/tokens.ts';
import { createDisturbance, type Outcome } from '../graph/disturb.ts';
import { breakOff, requestOf, unreadable } from '../graph/graph.ts';
import type { GraphRequest, GraphResponse } from '../graph/wire.ts';
import { tenant } from '../places.ts';
import type { World } from '../world/types.ts';
import { denied, malformed, missing, refusalOf, SharePointError, unauthorised } from './errors.ts';
import type { Call, Handler } from './call.ts';
import { readList, updateList } from './lists.ts';
import { addGrant, breakInheritance, createLevel, ensureUser, readGrants, readLevels, removeGrant, updateLevel } from './permissions.ts';
import { createView, readViews, setViewXml, updateView } from './views.ts';

export interface SharePoint {
  /** Answers a request to any path under `/sites/…/_api/web/`. */
  handle(req: IncomingMessage, res: ServerResponse): Promise<void>;
  /** The same without HTTP. `url` begins with `/sites/`. */
  readonly answer: (request: GraphRequest) => Promise<Outcome>;
}

const list = "/lists\\(guid'([\\w-]+)'\\)";
/** All that this interface can do: method (a change travels as POST with `X-HTTP-Method: MERGE`) and path below `/_api/web`. */
const routes: readonly (readonly [method: string, pattern: RegExp, handler: Handler])[] = [
  ['GET', /^\/roledefinitions$/i, readLevels],
  ['POST', /^\/roledefinitions$/i, createLevel],
  ['MERGE', /^\/roledefinitions\((\d+)\)$/i, updateLevel],
  ['POST', /^\/ensureuser$/i, ensureUser],
  ['GET', new RegExp(`^${list}$`, 'i'), readList],
  ['MERGE', new RegExp(`^${list}$`, 'i'), updateList],
  ['GET', new RegExp(`^${list}/views$`, 'i'), readViews],
  ['POST', new RegExp(`^${list}/views$`, 'i'), createView],
  ['MERGE', new RegExp(`^${list}/views\\(guid'([\\w-]+)'\\)$`, 'i'), updateView],
  ['POST', new RegExp(`^${list}/views\\(guid'([\\w-]+)'\\)/setviewxml$`, 'i'), setViewXml],
  ['POST', new RegExp(`^${list}/breakroleinheritance\\(copyroleassignments=false,clearsubscopes=true\\)$`, 'i'), breakInheritance],
  ['GET', new RegExp(`^${list}/roleassignments$`, 'i'), readGrants],
  ['POST', new RegExp(`^${list}/roleassignments/addroleassignment\\(principalid=(\\d+),roledefid=(\\d+)\\)$`, 'i'), addGrant],
  ['POST', new RegExp(`^${list}/roleassignments/removeroleassignment\\(principalid=(\\d+),roledefid=(\\d+)\\)$`, 'i'), removeGrant],
];

const base = `${tenant.sitePath}/_api/web`;

/** The pretend SharePoint's own interface, for what Graph has no call for. */
export function createSharePoint(world: World, tokens: Tokens): SharePoint {
  const disturb = createDisturbance(world);
  const answer = (request: GraphRequest): Promise<Outcome> => disturb(request, () => answered(world, tokens, request));
  return {
    answer,
    handle: async (req, res) => {
      const outcome = await answer(await requestOf(req));
      if (outcome.kind === 'silent') return;
      if (outcome.kind === 'lost') return breakOff(res);
      const { status, headers, body } = inOwnWords(outcome.response);
      res.writeHead(status, { 'Content-Type': 'application/json;odata=nometadata;charset=utf-8', 'Cache-Control': 'private, max-age=0', ...headers });
      res.end(outcome.kind === 'garbled' ? outcome.text : body === undefined ? undefined : JSON.stringify(body));
    },
  };
}

async function answered(world: World, tokens: Tokens, request: GraphRequest): Promise<GraphResponse> {
  try {
    const who = await callerOf(world, tokens, request);
    const body = found(request).handler({ world, ...who, keys: found(request).keys, body: request.body });
    return body === undefined ? { status: 204 } : { status: 200, body };
  } catch (error) {
    if (error instanceof SharePointError) return refusalOf(error);
    throw error;
  }
}

/** With a bearer token no form digest is asked for; without one nobody is let in. Only administrators have rights on the site as such. */
async function callerOf(world: World, tokens: Tokens, request: GraphRequest): Promise<Pick<Call, 'person' | 'scopes'>> {
  const token = /^Bearer (.+)$/i.exec(request.headers['authorization'] ?? '')?.[1];
  const verdict = token === undefined ? undefined : await tokens.verify(token, sharePointAudience);
  const person = verdict?.ok ? world.people.find(({ oid }) => oid === verdict.bearer.oid) : undefined;
  if (!verdict?.ok || !person) throw unauthorised();
  if (!person.administrator || !hasAny(verdict.bearer.scopes, ['AllSites.FullControl', 'AllSites.Manage'])) throw denied();
  return { person, scopes: verdict.bearer.scopes };
}

function found({ method, url, headers, body }: GraphRequest): { readonly handler: Handler; readonly keys: readonly string[] } {
  const path = decodeURIComponent((url.split('?')[0] ?? '').slice(base.length));
  if (!url.startsWith(base)) throw missing('There is no such site.');
  if (body === unreadable) throw malformed('The body is no JSON.');
  const wanted = headers['x-http-method'] ?? method;
  if (wanted === 'MERGE' && headers['if-match'] === undefined) throw malformed('If-Match is missing.');
  for (const [of, pattern, handler] of routes) {
    const keys = of === wanted ? pattern.exec(path) : null;
    if (keys) return { handler, keys: keys.slice(1) };
  }
  throw missing(`Cannot find resource for the request ${path}.`);
}

/** A fault's refusal is worded by Graph; here it says the same in SharePoint's form. */
function inOwnWords(response: GraphResponse): GraphResponse {
  const { body } = response;
  if (typeof body !== 'object' || body === null || !('error' in body)) return response;
  return { ...response, ...refusalOf(new SharePointError(response.status, '-2147429894, Microsoft.SharePoint.Client.ClientServiceException', 'The request was refused.', response.headers)) };
}
