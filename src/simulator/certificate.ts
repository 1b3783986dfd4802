import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';
import { places, type Place } from './places.ts';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** What a browser is told to trust: base64 SHA-256 of the public key. */
  readonly keyDigest: string;
}

/** A throw-away certificate for the names of all places. Never written to a disk. */
export async function throwAwayCertificate(): Promise<Certificate> {
  const names = (Object.keys(places) as Place[]).map((place) => new URL(places[place]).hostname);
  const made = await generate([{ name: 'commonName', value: 'Fair Contact simulator' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: names.map((value) => ({ type: 2 as const, value })) }],
  });
  const publicKey = new X509Certificate(made.cert).publicKey.export({ type: 'spki', format: 'der' });
  return { key: made.private, cert: made.cert, keyDigest: createHash('sha256').update(publicKey).digest('base64') };
}

/** Tells Chromium that all places stand on this machine, and that nothing else exists. */
export function chromiumArguments(port: number, keyDigest: string): string[] {
  const rules = (Object.keys(places) as Place[]).map((place) => `MAP ${new URL(places[place]).hostname}:443 127.0.0.1:${port}`);
  return [`--host-resolver-rules=${[...rules, 'MAP * ~NOTFOUND'].join(', ')}`, `--ignore-certificate-errors-spki-list=${keyDigest}`];
}
