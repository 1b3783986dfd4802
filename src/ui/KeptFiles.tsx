import { Link } from '@fluentui/react-components';
import type { KeptFile } from '../domain/keptFile.ts';
import type { DateWords } from './dates.ts';
import { useTextStyles } from './textStyles.ts';
import type { EvidenceWording } from './wording/evidenceWording.ts';

export interface KeptFilesProps {
  readonly files: readonly KeptFile[];
  readonly words: EvidenceWording;
  readonly dates: DateWords;
}

/** Files kept as evidence: where each stands, since when, and what its content came to. */
export function KeptFiles({ files, words, dates }: KeptFilesProps) {
  const text = useTextStyles();
  if (files.length === 0) return null;
  return (
    <ul className={text.list}>
      {files.map(({ link, sha256, keptAt }) => (
        <li key={link} className={text.stack}>
          <Link href={link} target="_blank" rel="noreferrer" inline className={text.line}>
            {words.since(/\.eml$/i.test(link) ? 'message' : 'file', dates.moment(keptAt))}
          </Link>
          <details className={text.small}>
            <summary>{words.howToTell}</summary>
            {words.hash(sha256)}
          </details>
        </li>
      ))}
    </ul>
  );
}
