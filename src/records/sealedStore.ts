import * as v from 'valibot';
import type { DeviceStore } from './deviceStore.ts';

const keyName = 'key';
const sealed = v.object({ iv: v.instance(Uint8Array<ArrayBuffer>), data: v.instance(ArrayBuffer) });

/** What stands under a name. `unreadable`: something does, but its key is gone or it is no sealed text. */
export type SealedText = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'none' } | { readonly kind: 'unreadable' };

/** Texts and files at rest on the device, under a key that cannot be taken out of the browser. */
export interface SealedStore {
  write(name: string, text: string): Promise<void>;
  /** Keeps a text and removes what stands under another name, both or neither. */
  writeInPlaceOf(gone: string, name: string, text: string): Promise<void>;
  read(name: string): Promise<SealedText>;
  writeBytes(name: string, content: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Undefined where there is nothing that can be read. */
  readBytes(name: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  remove(name: string): Promise<void>;
  names(): Promise<readonly string[]>;
}

/** AES-GCM over a device store. The name is part of the seal: a text cannot be passed off as another. */
export function sealedStore(store: DeviceStore): SealedStore {
  let key: Promise<CryptoKey> | undefined;
  const theKey = (): Promise<CryptoKey> =>
    (key ??= keyIn(store).catch((refusal: unknown) => {
      key = undefined;
      throw refusal;
    }));
  const seal = async (name: string, content: Uint8Array<ArrayBuffer>): Promise<v.InferOutput<typeof sealed>> => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    return { iv, data: await crypto.subtle.encrypt(sealing(name, iv), await theKey(), content) };
  };
  const write = async (name: string, content: Uint8Array<ArrayBuffer>): Promise<void> => store.set(name, await seal(name, content));
  const read = async (name: string): Promise<ArrayBuffer | Exclude<SealedText['kind'], 'text'>> => {
    const value = await store.get(name);
    if (value === undefined) return 'none';
    const kept = v.safeParse(sealed, value);
    if (!kept.success) return 'unreadable';
    const { iv, data } = kept.output;
    return crypto.subtle.decrypt(sealing(name, iv), await theKey(), data).catch(() => 'unreadable' as const);
  };
  return {
    write: (name, text) => write(name, bytes(text)),
    writeInPlaceOf: async (gone, name, text) => store.setInPlaceOf(gone, name, await seal(name, bytes(text))),
    read: async (name) => {
      const plain = await read(name);
      return typeof plain === 'string' ? { kind: plain } : { kind: 'text', text: new TextDecoder().decode(plain) };
    },
    writeBytes: write,
    readBytes: async (name) => {
      const plain = await read(name);
      return typeof plain === 'string' ? undefined : new Uint8Array(plain);
    },
    remove: (name) => store.remove(name),
    names: async () => (await store.keys()).filter((name) => name !== keyName),
  };
}

/** Two panes may ask at once: the first key counts. */
async function keyIn(store: DeviceStore): Promise<CryptoKey> {
  const fresh = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  return (await store.setOnce(keyName, fresh)) as CryptoKey;
}

function sealing(name: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: bytes(name) };
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
