import type { KnownFields, Language } from '../template/template.ts';

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

/** Invented, for checks of the wording. */
export const fieldSamples: KnownFields = {
  'customer.name': 'Ffion Hale',
  'officer.name': 'Idris Lowe',
  'council.name': 'Sample County Council',
  'policy.url': 'https://www.council.example/conduct',
  'complaints.url': 'https://www.council.example/complaints',
  'ombudsman.name': 'Public Services Ombudsman',
  'ombudsman.url': 'https://www.ombudsman.example',
};

/** Stands after the greeting for a customer whose message gave no name. Welsh softens the first letter there. */
export const unnamedCustomers: Readonly<Record<Language, string>> = { en: 'customer', cy: 'gwsmer' };
/** The English one. */
export const unnamedCustomer = unnamedCustomers.en;
