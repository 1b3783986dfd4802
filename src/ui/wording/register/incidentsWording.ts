export interface IncidentsWording {
  readonly heading: string;
}
