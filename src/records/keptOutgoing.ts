import * as v from 'valibot';
import { referenceOf, type Outgoing, type OutgoingKind } from '../ports/outbox.ts';
import { memoryStore, type DeviceStore } from './deviceStore.ts';
import { unfinishedName } from './drafts.ts';
import { fromJson } from './fromJson.ts';
import { keptIn, type Kept } from './outgoingShape.ts';
import { tried } from './patience.ts';
import { sealedStore, type SealedStore } from './sealedStore.ts';

const incidentStart = 'waiting incident ';
const contactStart = 'waiting contact ';

/** What the device and the page hold. `known`: the device said what it holds. */
export interface KeptThings {
  readonly onDevice: readonly Kept[];
  readonly onPage: readonly Kept[];
  /** Names of what cannot be read back. */
  readonly unreadable: readonly string[];
  readonly known: boolean;
}

/** Client reference → mark of whoever tried last to send it, from whichever pane. */
export type Touches = ReadonlyMap<string, string>;

/** What waits, on the device where it lets us, else for as long as the page lives. */
export interface KeptOutgoing {
  /** Answers whether it outlives the page. Then it is no longer unfinished: after a crash it must not be offered beside what waits. */
  keep(outgoing: Outgoing, keptAt: string): Promise<boolean>;
  all(): Promise<KeptThings>;
  drop(outgoing: Outgoing): Promise<void>;
  /** Answers whether the device let go of all of them. */
  dropNamed(names: readonly string[]): Promise<boolean>;
  /** The names of everything that waits; undefined where the device does not say. */
  names(): Promise<readonly string[] | undefined>;
  /** What may have left this device; undefined where it does not say: then anything may have. */
  touched(): Promise<Touches | undefined>;
  /** To be called before the network is touched. Answers whether the device will know of it after a crash. */
  touch(references: readonly string[], mark: string): Promise<boolean>;
  forgetTouched(): Promise<boolean>;
}

const touchedName = 'touched';
/** References remembered: many times more than ever wait at once. */
const mostTouched = 500;
const remembered = v.object({ touches: v.array(v.tuple([v.string(), v.string()])) });

export function createKeptOutgoing(store: DeviceStore): KeptOutgoing {
  const device = sealedStore(store);
  const page = sealedStore(memoryStore());
  const names = () => tried<readonly string[] | undefined>(waitingNames(device), undefined);
  const onThisPage = new Map<string, string>();
  const touchedOnDevice = () => tried<Touches | undefined>(touchedIn(device), undefined);
  return {
    keep: async (outgoing, keptAt) => {
      const name = nameOf(outgoing);
      const text = JSON.stringify({ keptAt, outgoing } satisfies Kept);
      const unfinished = unfinishedName(`${outgoing.kind} ${referenceOf(outgoing)}`);
      const durable = await tried(device.writeInPlaceOf(unfinished, name, text).then(() => true), false);
      if (!durable) await page.write(name, text);
      return durable;
    },
    all: async () => {
      const unknown = { kept: [], unreadable: [], known: false };
      const [onDevice, onPage] = await Promise.all([tried(thingsIn(device), unknown), thingsIn(page)]);
      return { onDevice: onDevice.kept, onPage: onPage.kept, unreadable: onDevice.unreadable, known: onDevice.known };
    },
    drop: async (outgoing) => {
      const name = nameOf(outgoing);
      await Promise.all([tried(device.remove(name), undefined), page.remove(name)]);
    },
    dropNamed: async (wanted) => {
      await Promise.all(wanted.map((name) => page.remove(name)));
      const gone = wanted.map((name) => tried(device.remove(name).then(() => true), false));
      return (await Promise.all(gone)).every(Boolean);
    },
    names: async () => {
      const [onDevice, onPage] = await Promise.all([names(), waitingNames(page)]);
      return onDevice && [...new Set([...onDevice, ...onPage])];
    },
    touched: async () => {
      const onDevice = await touchedOnDevice();
      return onDevice && new Map([...onThisPage, ...onDevice]);
    },
    touch: async (references, mark) => {
      const now = references.map((reference): readonly [string, string] => [reference, mark]);
      for (const [reference] of now) onThisPage.set(reference, mark);
      const before = [...((await touchedOnDevice()) ?? [])].filter(([reference]) => !references.includes(reference));
      const touches = [...before, ...now].slice(-mostTouched).map(([reference, by]): [string, string] => [reference, by]);
      return tried(device.write(touchedName, JSON.stringify({ touches } satisfies v.InferOutput<typeof remembered>)).then(() => true), false);
    },
    forgetTouched: () => tried(device.remove(touchedName).then(() => true), false),
  };
}

/** What kind of thing a name stands for, also where the thing itself cannot be read. */
export function kindOf(name: string): OutgoingKind {
  return name.startsWith(contactStart) ? 'contact' : 'incident';
}

function nameOf(outgoing: Outgoing): string {
  return `${outgoing.kind === 'incident' ? incidentStart : contactStart}${referenceOf(outgoing)}`;
}

/** Undefined where something stands there that cannot be read. */
async function touchedIn(store: SealedStore): Promise<Touches | undefined> {
  const kept = await store.read(touchedName);
  if (kept.kind === 'none') return new Map();
  const read = kept.kind === 'text' ? fromJson(remembered, kept.text) : undefined;
  return read && new Map(read.touches);
}

async function waitingNames(store: SealedStore): Promise<readonly string[]> {
  return (await store.names()).filter((name) => name.startsWith(incidentStart) || name.startsWith(contactStart));
}

async function thingsIn(store: SealedStore): Promise<{ readonly kept: readonly Kept[]; readonly unreadable: readonly string[]; readonly known: boolean }> {
  const read = await Promise.all((await waitingNames(store)).map(async (name) => ({ name, value: await store.read(name) })));
  const things = read.flatMap(({ name, value }) => {
    // Sent and dropped by another pane since its name was read.
    if (value.kind === 'none') return [];
    return [{ name, kept: value.kind === 'text' ? keptIn(value.text) : undefined }];
  });
  return {
    kept: things.flatMap(({ kept }) => kept ?? []),
    unreadable: things.flatMap(({ name, kept }) => (kept ? [] : [name])),
    known: true,
  };
}
