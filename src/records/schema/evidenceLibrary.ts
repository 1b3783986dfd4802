import { owners, type ListDefinition } from './listDefinition.ts';

/**
 * Files that show what happened: a message as it came, a photograph, a recording. Nobody has rows of their own here: SharePoint's
 * screens offer that for lists only, and where it did not hold, all staff would read everything.
 */
export const evidenceLibrary = {
  name: 'Evidence',
  description: 'Files about incidents, for those who read every incident',
  library: true,
  columns: {},
  access: { serviceManager: 'edit', healthAndSafety: 'edit', informationGovernance: 'edit', ...owners },
  views: [],
} as const satisfies ListDefinition;
