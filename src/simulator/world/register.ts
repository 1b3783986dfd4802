import type { AdjustmentCode } from '../../domain/adjustment.ts';
import { emailAddress } from '../../domain/emailAddress.ts';
import { telephoneNumber } from '../../domain/telephone.ts';
import type { Scenario } from '../scenario/schema.ts';
import { addressKey, digest } from './digest.ts';
import type { Filling } from './filling.ts';
import { guidFor } from './ids.ts';
import { addItem, toSeconds } from './listStore.ts';
import type { FieldValues } from './types.ts';

type Customer = Scenario['customers'][number];

/** Whoever the council holds a record about, what leads to them, and what was agreed so that they can deal with it. */
export function fillCustomers({ scenario, lists, keeper }: Filling): void {
  const at = toSeconds(new Date(scenario.now));
  for (const customer of scenario.customers) addItem(lists.customers, customerRow(customer), keeper, at);
  for (const row of scenario.customers.flatMap(identifierRows)) addItem(lists.identifiers, { ...row, ConfirmedBy: confirmer(row, keeper.name) }, keeper, at);
  for (const adjustment of scenario.adjustments) addItem(lists.adjustments, adjustmentRow(scenario, adjustment), keeper, at);
}

function customerRow({ key, name, kind, language, welsh, caseReference, deceased }: Customer): FieldValues {
  return {
    Title: name,
    Customer: key,
    Kind: kind,
    Language: language,
    Welsh: welsh?.wish ?? 'notAsked',
    WelshAskedOn: welsh?.askedOn,
    CaseReference: caseReference,
    Deceased: deceased,
    Status: 'active',
  };
}

function identifierRows(customer: Customer): FieldValues[] {
  const own = { Customer: customer.key, CustomerName: customer.name };
  const addresses = customer.addresses.map(({ address, confidence }, index) => ({
    ...own,
    Title: emailAddress(address) ?? address,
    Key: addressKey(address),
    Type: 'email',
    Confidence: confidence,
    ClientReference: guidFor(`identifier/${customer.key}/address/${index}`),
  }));
  const telephones = customer.telephones.map(({ number, confidence }, index) => ({
    ...own,
    Title: comparableNumber(number),
    Key: digest(comparableNumber(number)),
    Type: 'telephone',
    Confidence: confidence,
    ClientReference: guidFor(`identifier/${customer.key}/telephone/${index}`),
  }));
  return [...addresses, ...telephones];
}

function comparableNumber(number: string): string {
  return telephoneNumber(number) ?? number;
}

function confirmer(row: FieldValues, name: string): string | undefined {
  return row['Confidence'] === 'confirmed' ? name : undefined;
}

/** The digests by which cards of a customer are found, with how sure each is: addresses first. */
export function keysOf({ addresses, telephones }: Customer): readonly { readonly key: string; readonly confidence: string }[] {
  return [
    ...addresses.map(({ address, confidence }) => ({ key: addressKey(address), confidence })),
    ...telephones.map(({ number, confidence }) => ({ key: digest(comparableNumber(number)), confidence })),
  ];
}

/** What some adjustments say more than their kind, where the scenario leaves it out. */
const usualDetails: Readonly<Partial<Record<AdjustmentCode, FieldValues>>> = {
  LARGE_PRINT: { points: 16 },
  INTERPRETER: { language: 'cy' },
  EXTRA_TIME: { workingDays: 5 },
  ADVOCATE_COPIED: { advocate: 'whoever the customer named' },
  SAFE_CONTACT_RULES: { unsafe: ['letter', 'voicemail', 'textMessage'] },
};

function adjustmentRow(scenario: Scenario, { ref, customer, adjustment, instruction, agreedOn, details }: Scenario['adjustments'][number]): FieldValues {
  const all = details ?? usualDetails[adjustment];
  return {
    Title: ref,
    Customer: customer,
    CustomerName: scenario.customers.find(({ key }) => key === customer)?.name,
    Code: adjustment,
    Instruction: instruction,
    Details: all && JSON.stringify(all),
    State: 'agreed',
    AgreedOn: agreedOn,
    ClientReference: guidFor(`adjustment/${ref}/${customer}`),
  };
}
