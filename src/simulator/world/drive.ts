import { createHash, randomUUID } from 'node:crypto';
import { guidFor } from './ids.ts';
import { toSeconds } from './listStore.ts';
import type { Drive, StoredFile, UploadSession } from './types.ts';

const dayInMs = 86_400_000;

export function createDrive(now: () => Date): Drive {
  const files = new Map<string, StoredFile>();
  const sessions = new Map<string, UploadSession>();
  const nameOf = (path: string): string => path.toLowerCase();
  const fileAt = (path: string): StoredFile | undefined => files.get(nameOf(path));

  return {
    id: `b!${createHash('sha256').update('evidence').digest('base64url')}`,
    files: () => [...files.values()],
    fileAt,
    put: (wanted, { bytes, type, published }, by, conflict) => {
      const taken = fileAt(wanted);
      if (taken && conflict === 'fail') return undefined;
      const path = taken && conflict === 'rename' ? freePath(wanted, (one) => fileAt(one) !== undefined) : wanted;
      const before = fileAt(path);
      const at = toSeconds(now());
      const file: StoredFile = before
        ? { ...before, bytes, type, published, modified: at, editor: by, version: before.version + 1 }
        : { id: itemId(path), path, type, bytes, published, created: at, modified: at, author: by, editor: by, version: 1 };
      files.set(nameOf(path), file);
      return { file, isNew: before === undefined };
    },
    remove: ({ path }) => void files.delete(nameOf(path)),
    openSession: (file) => {
      const session: UploadSession = { ...file, id: randomUUID(), expires: new Date(now().getTime() + dayInMs), size: undefined, fragments: [] };
      sessions.set(session.id, session);
      return session;
    },
    session: (id) => {
      const found = sessions.get(id);
      return found && found.expires > now() ? found : undefined;
    },
    closeSession: ({ id }) => void sessions.delete(id),
  };
}

function itemId(path: string): string {
  return `01${guidFor(`file/${path}`).replaceAll('-', '').toUpperCase()}`;
}

/** `message 1.eml` where `message.eml` is taken. */
function freePath(path: string, taken: (path: string) => boolean): string {
  const dot = path.lastIndexOf('.');
  const [stem, end] = dot < 0 ? [path, ''] : [path.slice(0, dot), path.slice(dot)];
  for (let number = 1; ; number += 1) {
    const next = `${stem} ${number}${end}`;
    if (!taken(next)) return next;
  }
}
