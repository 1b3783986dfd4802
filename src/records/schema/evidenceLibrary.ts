import { owners, type ListDefinition } from './listDefinition.ts';

/** Files that show what happened: a message as it came, a photograph, a recording. Whoever logged the incident puts them there. */
export const evidenceLibrary = {
  name: 'Evidence',
  description: 'Files about incidents. Staff read their own; owners read all',
  library: true,
  columns: {},
  access: { staff: 'own', serviceManager: 'edit', healthAndSafety: 'edit', informationGovernance: 'edit', ...owners },
  views: [],
} as const satisfies ListDefinition;
