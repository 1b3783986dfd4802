import { readingIsAdvice } from '../policy/pack/lintRules.ts';
import { templatesWith } from '../policy/pack/lettersWith.ts';
import { readCouncilPack } from '../policy/pack/councilPack.ts';
import type { Finding } from '../policy/template/finding.ts';
import { lintVersions } from '../policy/template/lintTemplate.ts';
import { templateIds } from '../policy/template/template.ts';

/** What the command says of a file, and whether it may be used as it is. */
export interface PackVerdict {
  readonly lines: readonly string[];
  readonly usable: boolean;
}

/** Reads a council's file as the panel does, and reads its letters as an editor would. */
export function checkPack(text: string, file: string): PackVerdict {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { lines: [`${file}: expected JSON (${error instanceof Error ? error.message : 'unreadable'})`], usable: false };
  }
  const { pack, faults } = readCouncilPack(json, file);
  const letters = templatesWith(pack);
  const findings = templateIds.filter((id) => pack.templates[id] !== undefined).flatMap((id) => lintVersions(letters[id], readingIsAdvice));
  return {
    lines: [
      ...faults.map(({ field, expected }) => `${[file, field].filter((part) => part !== '').join(', ')}: expected ${expected}`),
      ...findings.map((finding) => `${file}, templates.${finding.template}.${finding.language}: ${words(finding)}`),
      ...(faults.length + findings.length === 0 ? [`${file}: everything can be used.`] : []),
    ],
    usable: faults.length === 0 && findings.every(({ advice }) => advice),
  };
}

function words({ rule, where, found, limit, advice }: Finding): string {
  const bound = limit === undefined ? '' : ` (limit ${limit})`;
  return `${advice ? 'advice, ' : ''}${rule}: ${found}${bound}${where === '' ? '' : `, in “${where}”`}`;
}
