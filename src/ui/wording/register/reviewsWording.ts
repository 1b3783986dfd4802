export interface ReviewsWording {
  readonly heading: string;
}
