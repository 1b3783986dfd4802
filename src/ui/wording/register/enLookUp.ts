import type { LookUpWording } from './lookUpWording.ts';

export const enLookUp: LookUpWording = {
  heading: 'Look up a caller',
};
