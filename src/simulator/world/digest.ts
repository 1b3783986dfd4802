import { createHmac } from 'node:crypto';
import { emailAddress } from '../../domain/emailAddress.ts';
import { tenant } from '../places.ts';

const key = Buffer.from(tenant.digestKey, 'base64');

/** Lower-case hex HMAC-SHA-256 under the council's key, with `t` before that of a telephone number. */
export function digest(text: string): string {
  return (/^\+\d+$/.test(text) ? 't' : '') + createHmac('sha256', key).update(text, 'utf8').digest('hex');
}

/** The digest of an address in its comparable form. */
export function addressKey(address: string): string {
  return digest(emailAddress(address) ?? address.trim().toLowerCase());
}

/** What a claim on a message is titled. */
export function claimTitle(internetMessageId: string, ordinal = 1): string {
  return `${digest(internetMessageId.trim())}#${ordinal}`;
}
