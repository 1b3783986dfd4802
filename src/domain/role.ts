/** What somebody may be in Fair Contact. One colleague can hold several. */
export const roles = [
  'staff', 'serviceManager', 'decisionMaker', 'appealDecider', 'registerOwner', 'healthAndSafety', 'informationGovernance',
  'templateEditor', 'auditor',
] as const;
export type Role = (typeof roles)[number];

/** A colleague by their directory id, so that two of the same name stay two. */
export type StaffId = string;
