import * as v from 'valibot';
import type { Bytes } from '../graph/call.ts';
import { memoryStore, type DeviceStore } from './deviceStore.ts';
import { fromJson } from './fromJson.ts';
import { tried } from './patience.ts';
import { sealedStore, type SealedStore } from './sealedStore.ts';
import { aMoment, someText } from './shapes.ts';

const jobStart = 'evidence job ';
const contentStart = 'evidence content ';
/** Milliseconds to write a file to the device. */
const contentPatience = 60_000;

const shape = v.object({
  clientReference: someText,
  kind: v.picklist(['message', 'file']),
  keptAt: aMoment,
  /** Ends the file's name. */
  ending: v.string(),
  /** The message it is to be copied from, while that is not done. */
  message: v.exactOptional(v.object({ itemId: v.string(), mailbox: v.exactOptional(v.string()) })),
  /** Known once the content is kept. */
  content: v.exactOptional(v.object({ sha256: v.string(), size: v.number() })),
  /** Where a large file is being sent. */
  upload: v.exactOptional(v.string()),
  /** Where it stands, once the library has it. */
  link: v.exactOptional(v.string()),
});
/** Evidence on its way: what is done, and what is left to do. */
export type EvidenceJob = v.InferOutput<typeof shape>;

export interface KeptJob {
  readonly job: EvidenceJob;
  /** Whether the device has it; else the page. */
  readonly durable: boolean;
}

/** Evidence on its way, on the device where it lets us, else for as long as the page lives. */
export interface EvidenceJobs {
  /** Writes what is known of it, with its content where that is new. Answers whether it outlives the page. */
  write(job: EvidenceJob, content?: Bytes): Promise<boolean>;
  read(clientReference: string): Promise<KeptJob | undefined>;
  content(clientReference: string): Promise<Bytes | undefined>;
  /** Oldest first; undefined where the device does not say. */
  all(): Promise<readonly KeptJob[] | undefined>;
  /** Answers whether the device let go of it. */
  drop(clientReference: string): Promise<boolean>;
  references(): Promise<readonly string[] | undefined>;
}

export function createEvidenceJobs(store: DeviceStore): EvidenceJobs {
  const device = sealedStore(store);
  const page = sealedStore(memoryStore());
  const writeIn = async (place: SealedStore, job: EvidenceJob, content: Bytes | undefined): Promise<boolean> => {
    // The content first: what is on record is there.
    if (content) await place.writeBytes(contentStart + job.clientReference, content);
    await place.write(jobStart + job.clientReference, JSON.stringify(job));
    return true;
  };
  const isOnPage = async (clientReference: string): Promise<boolean> => (await page.names()).includes(jobStart + clientReference);
  const dropIn = async (place: SealedStore, clientReference: string): Promise<boolean> => {
    await Promise.all([place.remove(contentStart + clientReference), place.remove(jobStart + clientReference)]);
    return true;
  };
  const referencesIn = async (place: SealedStore): Promise<readonly string[]> =>
    (await place.names()).flatMap((name) => {
      const start = [jobStart, contentStart].find((each) => name.startsWith(each));
      return start === undefined ? [] : [name.slice(start.length)];
    });
  const readIn = async (place: SealedStore, clientReference: string): Promise<EvidenceJob | undefined> => {
    const kept = await place.read(jobStart + clientReference);
    return kept.kind === 'text' ? fromJson(shape, kept.text) : undefined;
  };
  const references = async (): Promise<readonly string[] | undefined> => {
    const [onDevice, onPage] = await Promise.all([tried<readonly string[] | undefined>(referencesIn(device), undefined), referencesIn(page)]);
    return onDevice && [...new Set([...onDevice, ...onPage])];
  };
  const read = async (clientReference: string): Promise<KeptJob | undefined> => {
    const onPage = await readIn(page, clientReference);
    if (onPage) return { job: onPage, durable: false };
    const onDevice = await tried(readIn(device, clientReference), undefined);
    return onDevice && { job: onDevice, durable: true };
  };
  return {
    write: async (job, content) => {
      const { clientReference } = job;
      // What the device once refused stays with the page, whole.
      const durable = !(await isOnPage(clientReference)) && (await tried(writeIn(device, job, content), false, content ? contentPatience : undefined));
      if (durable) return true;
      // Half of it is of no use there.
      if (content) await tried(dropIn(device, clientReference), false);
      await writeIn(page, job, content);
      return durable;
    },
    read,
    content: async (clientReference) =>
      (await page.readBytes(contentStart + clientReference)) ?? tried(device.readBytes(contentStart + clientReference), undefined, contentPatience),
    all: async () => {
      const known = await references();
      const jobs = known ?? [...new Set(await referencesIn(page))];
      const found = (await Promise.all(jobs.map(read))).flatMap((kept) => kept ?? []);
      if (known === undefined && found.length === 0) return undefined;
      return found.sort((one, other) => (one.job.keptAt < other.job.keptAt ? -1 : 1));
    },
    drop: async (clientReference) => {
      const [gone] = await Promise.all([tried(dropIn(device, clientReference), false), dropIn(page, clientReference)]);
      return gone;
    },
    references,
  };
}
