import { errors, generateKeyPair, jwtVerify, SignJWT, type JWTPayload } from 'jose';
import * as v from 'valibot';
import { places, tenant } from '../places.ts';
import type { Person } from '../world/types.ts';
import { scopesOf } from './scopes.ts';

export const graphAudience = 'https://graph.microsoft.com';
export const sharePointAudience = places.sharePoint;
export const issuer = `https://login.microsoftonline.com/${tenant.id}/v2.0`;
/** Seconds a token lasts, by the real clock: the browser's libraries look at that one. */
export const tokenLifetime = 3600;

export interface Bearer {
  readonly oid: string;
  readonly scopes: readonly string[];
}

export type Verdict = { readonly ok: true; readonly bearer: Bearer } | { readonly ok: false; readonly message: string };

export interface Tokens {
  /** An access token for just these scopes. `stale`: one whose time is over, though its receiver is told otherwise. */
  access(person: Person, scopes: readonly string[], stale?: boolean, audience?: string): Promise<string>;
  id(person: Person): Promise<string>;
  /** What Graph, or whoever else it is meant for, makes of an access token. */
  verify(token: string, audience?: string): Promise<Verdict>;
}

/** The pretend Entra ID: one key pair for as long as it lives. */
export async function createTokens(): Promise<Tokens> {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const sign = (claims: JWTPayload, audience: string, from: number): Promise<string> =>
    new SignJWT({ ...claims, tid: tenant.id, ver: '2.0' })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: 'simulator' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt(from)
      .setNotBefore(from)
      .setExpirationTime(from + tokenLifetime)
      .sign(privateKey);

  return {
    access: (person, scopes, stale = false, audience = graphAudience) =>
      sign(
        { oid: person.oid, sub: person.oid, upn: person.userName, name: person.name, appid: tenant.clientId, scp: scopes.join(' ') },
        audience,
        seconds() - (stale ? 2 * tokenLifetime : 0),
      ),
    id: (person) =>
      sign({ oid: person.oid, sub: person.oid, preferred_username: person.userName, name: person.name }, tenant.clientId, seconds()),
    verify: async (token, audience = graphAudience) => {
      try {
        const { payload } = await jwtVerify(token, publicKey, { algorithms: ['RS256'], issuer, audience });
        return bearerOf(payload);
      } catch (problem) {
        return { ok: false, message: refusal(problem) };
      }
    },
  };
}

function seconds(): number {
  return Math.floor(Date.now() / 1000);
}

const claimsSchema = v.object({ oid: v.string(), tid: v.literal(tenant.id), scp: v.string() });

function bearerOf(payload: JWTPayload): Verdict {
  const claims = v.safeParse(claimsSchema, payload);
  if (!claims.success) return { ok: false, message: 'Access token validation failure. Invalid tenant.' };
  return { ok: true, bearer: { oid: claims.output.oid, scopes: scopesOf(claims.output.scp) } };
}

function refusal(problem: unknown): string {
  if (problem instanceof errors.JWTExpired) return 'Lifetime validation failed, the token is expired.';
  if (problem instanceof errors.JWTClaimValidationFailed) {
    return problem.claim === 'aud'
      ? 'Access token validation failure. Invalid audience.'
      : 'Access token validation failure. Invalid issuer.';
  }
  if (problem instanceof errors.JWSSignatureVerificationFailed) return 'Access token validation failure. Invalid signature.';
  return 'CompactToken parsing failed with error code: 80049217';
}
