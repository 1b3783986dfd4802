import type { CouncilPack, PackFault } from '../policy/pack/suppliedPack.ts';

export interface CouncilPackAnswer {
  readonly pack: CouncilPack | undefined;
  readonly faults: readonly PackFault[];
}

/** Milliseconds our own host has. Without the file everything is as supplied. */
const patience = 10_000;

/** What this council has put in its own words, from the file its settings name. Whatever is wrong with it is left as supplied. */
export async function readPackFile(file: string | undefined): Promise<CouncilPackAnswer> {
  if (file === undefined) return { pack: undefined, faults: [] };
  const reading = import('../policy/pack/councilPack.ts');
  try {
    const response = await fetch(file, { cache: 'no-cache', signal: AbortSignal.timeout(patience) });
    if (!response.ok) return unread(file, `a file that can be read (our host answered ${response.status})`);
    const json: unknown = await response.json();
    return (await reading).readCouncilPack(json, file);
  } catch (error) {
    return unread(file, error instanceof SyntaxError ? 'JSON' : 'a file that can be read');
  }
}

function unread(file: string, expected: string): CouncilPackAnswer {
  return { pack: undefined, faults: [{ file, field: '', expected }] };
}
