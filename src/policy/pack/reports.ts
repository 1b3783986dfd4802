import type { Role } from '../../domain/role.ts';

/** The parts of the reports that a person may read or not. */
export const reportParts = ['arrangements', 'incidents'] as const;
export type ReportPart = (typeof reportParts)[number];

/** Who reads which part. Nobody reads numbers made of a list that they may not read whole. */
export const reportReaders: Readonly<Record<ReportPart, readonly Role[]>> = {
  arrangements: ['serviceManager', 'decisionMaker', 'appealDecider', 'registerOwner', 'informationGovernance'],
  incidents: ['serviceManager', 'decisionMaker', 'registerOwner', 'informationGovernance', 'healthAndSafety'],
};

/** The smallest number of people or incidents that is told. Below it somebody might be known by it. Source: the policy's rule for small counts. */
export const leastTold = 5;

/** Quarters that have ended and are looked back on: two years. */
export const quartersBack = 8;

/** Months back to which the arrangements in force are compared. */
export const growthMonths = 12;
