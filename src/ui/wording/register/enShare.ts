import type { ShareWording } from './shareWording.ts';

export const enShare: ShareWording = {
  heading: 'Share',
};
