import { enArrangement } from './enArrangement.ts';
import { enBringOver } from './enBringOver.ts';
import { enCustomers } from './enCustomers.ts';
import { enIncidents } from './enIncidents.ts';
import { enLookUp } from './enLookUp.ts';
import { enReports } from './enReports.ts';
import { enReviews } from './enReviews.ts';
import { enShare } from './enShare.ts';
import { enShell } from './enShell.ts';
import type { RegisterWording } from './registerWording.ts';

export const enRegister: RegisterWording = {
  language: 'en-GB',
  shell: enShell,
  lookUp: enLookUp,
  customers: enCustomers,
  arrangement: enArrangement,
  reviews: enReviews,
  incidents: enIncidents,
  reports: enReports,
  bringOver: enBringOver,
  share: enShare,
};
