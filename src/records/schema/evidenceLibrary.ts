import { owners, type ListDefinition } from './listDefinition.ts';

/**
 * Files that show what happened: a message as it came, a photograph, a recording. A library knows no rows of one's own. What keeps a
 * file from other staff is that it stays a draft: nobody publishes one, and a draft is read by whoever added it and by those who may
 * approve it, which `edit` means here. `own`: add, and read what one added oneself; change and delete nothing.
 */
export const evidenceLibrary = {
  name: 'Evidence',
  description: 'Files about incidents: drafts, read by whoever added them and by those who read every incident. Never publish one',
  library: true,
  columns: {},
  access: { staff: 'own', appealDecider: 'own', serviceManager: 'edit', healthAndSafety: 'edit', informationGovernance: 'edit', ...owners },
  views: [],
} as const satisfies ListDefinition;
