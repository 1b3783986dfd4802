import type { MatchKey } from '../domain/customer.ts';

/** What stands before the digest of a telephone number, and is no digit: a list says which of its keys are numbers, and nothing more. */
const numberMark = 't';

/** Lower-case hex HMAC-SHA-256 of a text under the council's key; of a telephone number, with a mark before it. */
export interface Digest {
  (text: string): Promise<string>;
  /** Under the key before this one, while rows are being brought from one to the other. */
  readonly earlier?: Digest;
}

/** Digests under the key of the configuration (base64). The key is taken in once and cannot be read out again. */
export function createDigest(digestKey: string, previousKey?: string): Digest {
  let key: Promise<CryptoKey> | undefined;
  const digest = async (text: string): Promise<string> => {
    key ??= taken(digestKey);
    return (/^\+\d+$/.test(text) ? numberMark : '') + hex(await crypto.subtle.sign('HMAC', await key, new TextEncoder().encode(text)));
  };
  return previousKey === undefined ? digest : Object.assign(digest, { earlier: createDigest(previousKey) });
}

/** Whether it is the digest of a telephone number. */
export function isOfNumber(digested: string): boolean {
  return digested.startsWith(numberMark);
}

/** Every digest under which rows about an address or number can stand, today's first. */
export function addressKeys(digest: Digest, key: MatchKey): Promise<readonly string[]> {
  return Promise.all([digest, ...(digest.earlier ? [digest.earlier] : [])].map((one) => one(key)));
}

/** The digest under which a message is claimed. With no message, the client reference stands for it. */
export function messageKey(digest: Digest, about: string): Promise<string> {
  return digest(about.trim());
}

/** The digest of an address or a number. Only those in their comparable form have one. */
export function addressKey(digest: Digest, key: MatchKey): Promise<string> {
  return digest(key);
}

function taken(digestKey: string): Promise<CryptoKey> {
  const bytes = Uint8Array.from(atob(digestKey), (character) => character.charCodeAt(0));
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

function hex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
