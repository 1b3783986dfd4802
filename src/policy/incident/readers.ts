import type { Visibility } from '../../domain/incident.ts';
import type { Incident } from '../../domain/incidentRecord.ts';

export const readerRoles = ['serviceManager', 'registerOwner', 'decisionMaker', 'healthAndSafety', 'informationGovernance'] as const;
export type ReaderRole = (typeof readerRoles)[number];

/** Who may read an incident beside its reporters. The store enforces the same. */
export const readersOf: Readonly<Record<Visibility, readonly ReaderRole[]>> = {
  normal: readerRoles,
  private: ['serviceManager', 'registerOwner'],
};

/** Whether somebody may read an incident: whoever reported it, and the roles its visibility names. */
export function mayRead({ reporters, visibility }: Pick<Incident, 'reporters' | 'visibility'>, reader: { readonly staffId: string; readonly roles: readonly string[] }): boolean {
  return reporters.some(({ staffId }) => staffId === reader.staffId) || readersOf[visibility].some((role) => reader.roles.includes(role));
}
