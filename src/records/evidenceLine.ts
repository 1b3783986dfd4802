import { instant } from '../domain/day.ts';
import type { KeptFile } from '../domain/keptFile.ts';

/** A file as its incident's row names it. */
export function evidenceLine({ keptAt, sha256, link }: KeptFile): string {
  return `${keptAt} sha256:${sha256} ${link}`;
}

/** The files that a row names. A line that is none is passed over: managers may write in the cell. */
export function filesIn(cell: string): readonly KeptFile[] {
  return cell.split(/\r?\n/).flatMap((line) => {
    const [, at = '', sha256 = '', link = ''] = /^(\S+) sha256:([0-9a-f]{64}) (https?:\/\/\S+)$/.exec(line.trim()) ?? [];
    const keptAt = instant(at);
    return keptAt === undefined || !URL.canParse(link) ? [] : [{ keptAt, sha256, link }];
  });
}
