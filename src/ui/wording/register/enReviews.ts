import type { ReviewsWording } from './reviewsWording.ts';

export const enReviews: ReviewsWording = {
  heading: 'Reviews',
};
