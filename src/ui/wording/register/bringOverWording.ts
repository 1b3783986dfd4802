export interface BringOverWording {
  readonly heading: string;
}
