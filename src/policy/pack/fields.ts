import type { KnownFields } from '../template/template.ts';

/** Asks for a known field that is not known after all. */
export const fieldLabels: Readonly<Record<keyof KnownFields, string>> = {
  'customer.name': 'Name of the customer',
  'officer.name': 'Your name',
  'council.name': 'Name of the council',
  'policy.url': 'Link to the policy',
  'complaints.url': 'Link to the complaints page',
  'ombudsman.name': 'Name of the ombudsman',
  'ombudsman.url': 'Link to the ombudsman',
};

/** Stands for a customer whose message gave no name. */
export const unnamedCustomer = 'customer';
