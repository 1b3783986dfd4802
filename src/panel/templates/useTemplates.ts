import { useMemo } from 'react';
import { templatesWith } from '../../policy/pack/lettersWith.ts';
import { suppliedPack } from '../../policy/pack/suppliedPack.ts';
import type { Templates } from '../../policy/pack/templates.ts';
import { useCouncil } from '../councilContext.ts';

/** The letters of this council: as supplied, or its own. */
export function useTemplates(): Templates {
  const { pack = suppliedPack } = useCouncil();
  return useMemo(() => templatesWith(pack), [pack]);
}
