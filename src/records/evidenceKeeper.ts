import type { OpenMessage } from '../domain/sender.ts';
import type { Bytes } from '../graph/call.ts';
import type { Graph } from '../graph/graphRequest.ts';
import type { ListPlace } from '../graph/listItems.ts';
import type { Clock } from '../ports/clock.ts';
import { heaviestEvidence, type EvidenceContent, type EvidenceKeeper, type MessageWay, type WaitingEvidence } from '../ports/evidence.ts';
import type { Host } from '../ports/host.ts';
import { failure, success, type Problem, type Result } from '../ports/problem.ts';
import { copyMessage, type MessageCopying } from './copyMessage.ts';
import { stopsAll } from './convoy.ts';
import type { DeviceStore } from './deviceStore.ts';
import { createEvidenceJobs, type EvidenceJob, type EvidenceJobs, type KeptJob } from './evidenceJobs.ts';
import { linkEvidence, standingEvidence } from './linkEvidence.ts';
import type { Lists } from './lists.ts';
import { evidenceLibrary } from './schema/evidenceLibrary.ts';
import { sendFile } from './sendFile.ts';
import { createTurns } from './turns.ts';

export interface EvidenceParts {
  readonly lists: Lists;
  /** Waits longer for each answer: a file takes its time. */
  readonly files: Graph;
  /** For shared mailboxes (`Mail.Read.Shared`). */
  readonly mail: Graph;
  readonly host: Pick<Host, 'can' | 'fileOf' | 'mailboxOf'>;
  readonly mailboxes: readonly string[];
  readonly clock: Clock;
  readonly store: DeviceStore;
  readonly account: string;
  /** False where the device knows that it has no network. Default: it never knows. */
  readonly connected?: () => boolean;
}

type Stage = WaitingEvidence['stage'];
/** What this page learned of evidence on its way. */
interface Known {
  readonly stage: Stage;
  readonly arrived: number;
  readonly last?: Problem;
}

/**
 * Evidence on its way: kept first, copied out of the mailbox at once, then behind its incident into the library and into the
 * incident's row. Each step can be taken again: device, library and row say what is done already.
 */
export function createEvidenceKeeper(parts: EvidenceParts): EvidenceKeeper {
  const { lists, clock, account, connected = () => true } = parts;
  const jobs = createEvidenceJobs(parts.store);
  const inTurn = createTurns(`fair-contact evidence ${account}`);
  const known = new Map<string, Known>();
  const copying = new Map<string, Promise<Result<void>>>();
  const listeners = new Set<() => void>();
  const learn = (reference: string, what: Partial<Known>): void => {
    const { stage = 'copying', arrived = 0 } = known.get(reference) ?? {};
    known.set(reference, { stage, arrived, ...what });
    listeners.forEach((listener) => listener());
  };
  const place = placeOfLibrary(lists);
  const copied = (job: EvidenceJob): Promise<Result<void>> => {
    const running = copying.get(job.clientReference) ?? copyNow({ ...parts, jobs }, job).finally(() => copying.delete(job.clientReference));
    copying.set(job.clientReference, running);
    return running;
  };

  /** One job as far as it goes now. `gone`: given up, or its incident was taken back. */
  const send = async ({ clientReference }: EvidenceJob): Promise<Result<'arrived' | 'gone' | 'waits'>> => {
    const kept = await jobs.read(clientReference);
    if (!kept) return success('gone');
    if (!kept.job.content) {
      learn(clientReference, { stage: 'copying' });
      const here = await copied(kept.job);
      if (!here.ok) return here;
    }
    const row = await standingEvidence(lists, clientReference);
    if (!row.ok) return row;
    if (row.value === 'recalled') {
      await jobs.drop(clientReference);
      return success('gone');
    }
    if (row.value === 'none') {
      learn(clientReference, { stage: 'incident' });
      return success('waits');
    }
    const linked = await uploaded(clientReference);
    if (!linked.ok) return linked;
    const done = (await jobs.read(clientReference)) !== undefined;
    await jobs.drop(clientReference);
    return success(done ? 'arrived' : 'gone');
  };

  /** Writes down how far a job is, unless somebody gave it up meanwhile. */
  const note = async (job: EvidenceJob): Promise<void> => {
    if (await jobs.read(job.clientReference)) await jobs.write(job);
  };

  const uploaded = async (clientReference: string): Promise<Result<void>> => {
    const job = (await jobs.read(clientReference))?.job;
    if (!job?.content) return success(undefined);
    const { sha256 } = job.content;
    let { link } = job;
    if (link === undefined) {
      const content = await jobs.content(clientReference);
      if (!place.ok || !content) return place.ok ? failure('storageBlocked', 'the content is gone from the device') : place;
      learn(clientReference, { stage: 'uploading' });
      const file = { name: nameOf(job), content, ...(job.upload === undefined ? {} : { upload: job.upload }) };
      const sent = await sendFile(parts.files, place.value, file, {
        onUpload: (upload) => note(withUpload(job, upload)),
        onProgress: (arrived) => learn(clientReference, { arrived }),
      });
      if (!sent.ok) return sent;
      link = sent.value.webUrl;
      await note({ ...withUpload(job, undefined), link });
      learn(clientReference, { arrived: content.byteLength });
    }
    // Somebody gave it up meanwhile: nothing names it.
    if (!(await jobs.read(clientReference))) return success(undefined);
    return linkEvidence(lists, clientReference, { keptAt: clock.now(), sha256, link });
  };

  return {
    wayTo: (message) => wayTo(parts, message),
    keep: async (clientReference, content) => {
      await jobs.drop(clientReference);
      known.delete(clientReference);
      const { job, bytes } = await jobFor(parts, clientReference, content);
      const durable = await jobs.write(job, bytes);
      learn(clientReference, { stage: bytes ? 'incident' : 'copying' });
      // At once: the message may be another one in a moment.
      if (!bytes) void copied(job).then((here) => learn(clientReference, here.ok ? { stage: 'incident' } : { last: here.problem }));
      return durable;
    },
    waiting: async () => {
      const all = await jobs.all();
      if (!all) return failure('storageBlocked', 'the device does not say what it keeps');
      return success(all.map((kept) => waitingOf(kept, known.get(kept.job.clientReference))));
    },
    sendWaiting: () =>
      inTurn(async () => {
        const arrived: string[] = [];
        if (!connected()) return arrived;
        for (const { job } of (await jobs.all()) ?? []) {
          const sent = await send(job);
          if (sent.ok && sent.value !== 'waits') known.delete(job.clientReference);
          if (sent.ok && sent.value === 'arrived') arrived.push(job.clientReference);
          if (!sent.ok) learn(job.clientReference, { last: sent.problem });
          // What keeps one message from being copied keeps nothing else.
          if (!sent.ok && stopsAll(sent.problem) && known.get(job.clientReference)?.stage !== 'copying') break;
        }
        listeners.forEach((listener) => listener());
        return arrived;
      }),
    remove: async (which) => {
      const references = which === 'all' ? await jobs.references() : [which.clientReference];
      const gone = await Promise.all((references ?? []).map(async (reference) => {
        // A copy in progress would write it again.
        await copying.get(reference)?.catch(() => undefined);
        return jobs.drop(reference);
      }));
      listeners.forEach((listener) => listener());
      return references !== undefined && gone.every(Boolean);
    },
    onChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Outlook itself where it can; else the mailbox, where the app may read what is in it. */
async function wayTo({ host, mailboxes }: Pick<EvidenceParts, 'host' | 'mailboxes'>, message: OpenMessage): Promise<MessageWay> {
  if (host.can.file) return 'host';
  const mailbox = message.mailbox ?? (await host.mailboxOf(message));
  return mailbox !== undefined && mailboxes.includes(mailbox) ? 'mailbox' : 'none';
}

async function copyNow(parts: Pick<EvidenceParts, 'host' | 'mailboxes' | 'mail'> & { readonly jobs: EvidenceJobs }, job: EvidenceJob): Promise<Result<void>> {
  const { message } = job;
  if (!message) return failure('missing', 'no message to copy');
  const { host, mail, mailboxes, jobs } = parts;
  const means: MessageCopying = { host, mail, mailboxes };
  const bytes = await copyMessage(means, message);
  if (!bytes.ok) return bytes;
  if (bytes.value.byteLength > heaviestEvidence) return failure('notSupported', 'a message heavier than may be kept');
  if (!(await jobs.read(job.clientReference))) return success(undefined);
  const { message: _copied, ...rest } = job;
  await jobs.write({ ...rest, content: await contentOf(bytes.value) }, bytes.value);
  return success(undefined);
}

async function jobFor({ host, clock }: Pick<EvidenceParts, 'host' | 'clock'>, clientReference: string, content: EvidenceContent): Promise<{ readonly job: EvidenceJob; readonly bytes?: Bytes }> {
  const keptAt = clock.now();
  if (content.kind === 'file') {
    const { name, bytes } = content;
    return { job: { clientReference, kind: 'file', keptAt, ending: endingOf(name), content: await contentOf(bytes) }, bytes };
  }
  const { itemId } = content.message;
  const mailbox = content.message.mailbox ?? (await host.mailboxOf(content.message));
  const message = { itemId, ...(mailbox === undefined ? {} : { mailbox }) };
  return { job: { clientReference, kind: 'message', keptAt, ending: 'eml', message } };
}

async function contentOf(bytes: Bytes): Promise<{ readonly sha256: string; readonly size: number }> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return { sha256: [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''), size: bytes.byteLength };
}

/** What a file is by its name: letters and figures only, as the rest of the name could say whom it is about. */
function endingOf(name: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? 'bin';
}

/** Says whose it is and what it holds, and names nobody. */
function nameOf({ clientReference, content, ending }: EvidenceJob): string {
  return `${clientReference}-${content?.sha256.slice(0, 8) ?? ''}.${ending}`;
}

function withUpload({ upload: _upload, ...job }: EvidenceJob, upload: string | undefined): EvidenceJob {
  return upload === undefined ? job : { ...job, upload };
}

function waitingOf({ job: { clientReference, kind, keptAt, content }, durable }: KeptJob, known: Known | undefined): WaitingEvidence {
  const stage = content ? (known?.stage === 'uploading' ? 'uploading' : 'incident') : 'copying';
  const percent = content && known ? Math.floor((100 * known.arrived) / Math.max(1, content.size)) : 0;
  return { clientReference, kind, keptAt, durable, stage, percent, ...(known?.last ? { last: known.last } : {}) };
}

function placeOfLibrary({ site }: Lists): Result<ListPlace> {
  const list = site.lists[evidenceLibrary.name];
  return list === undefined ? failure('missing', 'no id for the library of evidence') : success({ site: site.id, list });
}
