import { createHash } from 'node:crypto';
import type { ListKey, Role } from '../../records/listSchema.ts';

/** A GUID that is always the same for the same text. */
export function guidFor(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Fixed list ids of the pretend site. */
export const listIds: Readonly<Record<ListKey, string>> = {
  cards: '1c0a5b1e-9d0f-4a1c-8a51-000000000001',
  contacts: '1c0a5b1e-9d0f-4a1c-8a51-000000000002',
  incidents: '1c0a5b1e-9d0f-4a1c-8a51-000000000003',
  claims: '1c0a5b1e-9d0f-4a1c-8a51-000000000004',
  customers: '1c0a5b1e-9d0f-4a1c-8a51-000000000005',
  arrangements: '1c0a5b1e-9d0f-4a1c-8a51-000000000006',
  identifiers: '1c0a5b1e-9d0f-4a1c-8a51-000000000007',
  adjustments: '1c0a5b1e-9d0f-4a1c-8a51-000000000008',
  decisions: '1c0a5b1e-9d0f-4a1c-8a51-000000000009',
  letters: '1c0a5b1e-9d0f-4a1c-8a51-000000000010',
  patterns: '1c0a5b1e-9d0f-4a1c-8a51-000000000012',
  privateIncidents: '1c0a5b1e-9d0f-4a1c-8a51-000000000013',
};

/** And of its library. */
export const evidenceId = '1c0a5b1e-9d0f-4a1c-8a51-000000000011';

/** Fixed ids of the Entra groups that stand for the roles. */
export const roleGroups: Readonly<Record<Role, string>> = {
  staff: '5e2d7c90-1b3a-4f6e-9c21-000000000001',
  serviceManager: '5e2d7c90-1b3a-4f6e-9c21-000000000002',
  decisionMaker: '5e2d7c90-1b3a-4f6e-9c21-000000000003',
  appealDecider: '5e2d7c90-1b3a-4f6e-9c21-000000000004',
  registerOwner: '5e2d7c90-1b3a-4f6e-9c21-000000000005',
  healthAndSafety: '5e2d7c90-1b3a-4f6e-9c21-000000000006',
  informationGovernance: '5e2d7c90-1b3a-4f6e-9c21-000000000007',
  templateEditor: '5e2d7c90-1b3a-4f6e-9c21-000000000008',
};
