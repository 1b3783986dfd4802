import * as v from 'valibot';
import { tenant } from '../places.ts';
import type { TeamsHost } from './teamsHost.ts';

/** What becomes of a message: answered, taken without an answer, or not known to this Teams. */
export type Outcome =
  | { readonly kind: 'answer'; readonly args: readonly unknown[] }
  | { readonly kind: 'taken' }
  | { readonly kind: 'unknown'; readonly what: string };

type Func = (host: TeamsHost, args: readonly unknown[]) => Outcome;

const answer = (...args: readonly unknown[]): Outcome => ({ kind: 'answer', args });
const taken: Outcome = { kind: 'taken' };
const unknown = (what: string): Outcome => ({ kind: 'unknown', what });
const taking = (take: (host: TeamsHost, args: readonly unknown[]) => void): Func => (host, args) => {
  take(host, args);
  return taken;
};

/** The version of the host's side. */
const hostVersion = '2.30.0';

/** What this Teams claims to support: what stands here is answered. */
function runtimeOf({ state }: TeamsHost): string {
  return JSON.stringify({
    apiVersion: 4,
    isLegacyTeams: false,
    isNAAChannelRecommended: state.signInOffered,
    hostVersionsInfo: {},
    supports: { pages: { config: {} }, ...(state.signInOffered ? { nestedAppAuth: {} } : {}) },
  });
}

function contextOf(host: TeamsHost): Readonly<Record<string, unknown>> {
  const { state, place } = host;
  const { channel } = place;
  return {
    theme: host.theme(),
    locale: 'en-gb',
    entityId: place.entityId,
    subEntityId: place.subEntityId,
    frameContext: place.frameContext,
    hostName: 'Teams',
    hostClientType: 'web',
    appId: tenant.catalogueId,
    userObjectId: state.person.oid,
    tid: tenant.id,
    loginHint: state.person.address,
    userPrincipalName: state.person.address,
    userDisplayName: state.person.name,
    ...(channel
      ? { channelId: channel.id, channelName: channel.name, channelType: 'Regular', teamId: channel.id, teamName: channel.teamName, groupId: channel.team, hostTeamGroupId: channel.team, hostTeamTenantId: tenant.id }
      : {}),
  };
}

const events: readonly string[] = ['themeChange', 'contextChange', 'save', 'remove', 'load', 'beforeUnload'];
const settingsSchema = v.looseObject({ entityId: v.string(), contentUrl: v.string(), suggestedDisplayName: v.optional(v.string()) });

/** All that teams-js may ask, by the name of the function. */
export const funcs: Readonly<Record<string, Func>> = {
  initialize: (host) => answer(host.place.frameContext, 'web', hostVersion, runtimeOf(host)),
  getContext: (host) => answer(contextOf(host)),
  registerHandler: (host, [event]) => {
    if (typeof event !== 'string' || !events.includes(event)) return unknown(`event ${String(event)}`);
    host.listens(event);
    return taken;
  },
  'appInitialization.appLoaded': taking((host) => host.loaded()),
  'appInitialization.success': taking((host) => host.loaded()),
  'appInitialization.failure': taking((host) => host.loaded()),
  'appInitialization.expectedFailure': taking((host) => host.loaded()),
  'settings.setValidityState': taking((host, [valid]) => host.setValid(valid === true)),
  'settings.getSettings': (host) => answer(host.settings() ?? {}),
  'settings.setSettings': (host, [given]) => {
    const parsed = v.safeParse(settingsSchema, given);
    if (!parsed.success) return answer(false, 'Not settings of a tab');
    host.setSettings(parsed.output);
    return answer(true);
  },
  'settings.save.success': taking((host) => host.saved(true)),
  'settings.save.failure': taking((host) => host.saved(false)),
  shareDeepLink: taking((host, [subEntityId]) => host.share(typeof subEntityId === 'string' ? subEntityId : '')),
  executeDeepLink: (host, [link]) => (typeof link === 'string' && host.follow(link) ? answer(true) : answer(false, 'The link could not be followed')),
};

/** The answer to a function. */
export function act(host: TeamsHost, name: string, args: readonly unknown[]): Outcome {
  const func = Object.hasOwn(funcs, name) ? funcs[name] : undefined;
  return func ? func(host, args) : unknown(`function ${name}`);
}
