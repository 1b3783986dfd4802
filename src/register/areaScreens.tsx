import type { ComponentType } from 'react';
import type { Area } from '../ui/wording/register/shellWording.ts';
import { InForce } from './arrangements/InForce.tsx';
import { NeedsDecision } from './arrangements/NeedsDecision.tsx';
import { Reviews } from './arrangements/Reviews.tsx';
import { BringOver } from './bringOver/BringOver.tsx';
import { Customers } from './customers/Customers.tsx';
import { Incidents } from './incidents/Incidents.tsx';
import { LookUp } from './lookUp/LookUp.tsx';
import { Reports } from './reports/Reports.tsx';
import { SelfTest } from './selfTest/SelfTest.tsx';

/** What stands in each part of the register. A part without a screen does not compile. */
export const areaScreens: Readonly<Record<Area, ComponentType>> = {
  lookUp: LookUp,
  inForce: InForce,
  needsDecision: NeedsDecision,
  reviews: Reviews,
  incidents: Incidents,
  reports: Reports,
  customers: Customers,
  bringOver: BringOver,
  selfTest: SelfTest,
};
