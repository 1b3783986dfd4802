import { createHash } from 'node:crypto';
import type { EvidenceKeeper, WaitingEvidence } from '../../src/ports/evidence.ts';
import type { Host } from '../../src/ports/host.ts';
import { scopes } from '../../src/ports/identity.ts';
import { failure, success, type ProblemKind } from '../../src/ports/problem.ts';
import { memoryStore, type DeviceStore } from '../../src/records/deviceStore.ts';
import { createEvidenceKeeper } from '../../src/records/evidenceKeeper.ts';
import { createOutbox } from '../../src/records/outbox.ts';
import { aDraft, clock, theAddress, timeZone, type Register } from './aRegister.ts';

const draft = aDraft();
export const { clientReference } = draft;
export const own = theAddress('gwen.morris@aberllan.example');

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text));
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What Outlook can do about files. */
type FileHost = Pick<Host, 'can' | 'fileOf' | 'mailboxOf'>;
const withoutFiles: FileHost = { can: { reply: true, file: false }, fileOf: async () => failure('notSupported'), mailboxOf: async () => own };
export const handing = (text: string): FileHost => ({ ...withoutFiles, can: { reply: true, file: true }, fileOf: async () => success(bytesOf(text)) });

interface PaneParts {
  readonly store?: DeviceStore;
  readonly host?: FileHost;
  readonly mailScopes?: readonly string[];
  readonly mailToken?: () => ProblemKind;
  /** Milliseconds after which one who says nothing is given up. */
  readonly waitMs?: number;
}

/** Gwen's panel, with a device of its own unless one is given. */
export function aPane(register: Register, { store = memoryStore(), host = withoutFiles, mailScopes = [scopes.sharedMail], mailToken, waitMs }: PaneParts = {}): EvidenceKeeper {
  const mailboxes = register.world.configuration().mailboxes.map(({ address }) => address);
  const habits = waitMs === undefined ? {} : { waitMs };
  return createEvidenceKeeper({
    lists: register.listsOf('gwen', habits), files: register.with(habits, 'gwen', scopes.lists), mail: register.with(mailToken ? { unless: mailToken } : {}, 'gwen', ...mailScopes), host, mailboxes, clock, store, account: crypto.randomUUID(),
  });
}

/** Gwen logs the incident that the evidence belongs to. */
export function logged(register: Register): Promise<unknown> {
  const outbox = createOutbox({ lists: register.listsOf('gwen'), digest: register.digest, timeZone, clock, store: memoryStore(), account: crypto.randomUUID() });
  return outbox.submitIncident(draft);
}

export async function waitingIn(pane: EvidenceKeeper): Promise<readonly WaitingEvidence[]> {
  const waiting = await pane.waiting();
  if (!waiting.ok) throw new Error(waiting.problem.kind);
  return waiting.value;
}
