export interface CustomersWording {
  readonly heading: string;
}
