import type { ArrangementWording } from './arrangementWording.ts';

export const enArrangement: ArrangementWording = {
  heading: 'Arrangement',
};
