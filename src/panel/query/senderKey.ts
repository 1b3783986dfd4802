import type { EmailAddress } from '../../domain/emailAddress.ts';

/** The key under which the lists know an address: lower-case hex HMAC-SHA-256 under the council's key (base64). */
export async function senderKey(address: EmailAddress, digestKey: string): Promise<string> {
  const bytes = Uint8Array.from(atob(digestKey), (character) => character.charCodeAt(0));
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const digest = new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(address)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
