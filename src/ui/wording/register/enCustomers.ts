import type { CustomersWording } from './customersWording.ts';

export const enCustomers: CustomersWording = {
  heading: 'Customers',
};
