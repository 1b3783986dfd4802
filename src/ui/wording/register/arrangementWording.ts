export interface ArrangementWording {
  readonly heading: string;
}
