import type { BringOverWording } from './bringOverWording.ts';

export const enBringOver: BringOverWording = {
  heading: 'Bring over what exists',
};
