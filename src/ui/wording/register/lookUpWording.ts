export interface LookUpWording {
  readonly heading: string;
}
