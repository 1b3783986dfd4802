export interface ShareWording {
  readonly heading: string;
}
