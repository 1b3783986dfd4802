import type { Customer, Identifier, MatchableIdentifier } from '../../src/domain/customer.ts';
import type { Representation } from '../../src/domain/representation.ts';
import { telephoneNumber, type TelephoneNumber } from '../../src/domain/telephone.ts';
import { theAddress, theDay } from './moments.ts';

/** Siân Pugh, who is asked nothing yet. */
export function aCustomer(parts: Partial<Customer> = {}): Customer {
  return {
    key: 'C-0001',
    kind: 'person',
    displayName: 'Siân Pugh',
    preferredLanguage: 'en',
    correspondenceInWelsh: { wish: 'notAsked' },
    deceased: false,
    status: { kind: 'active' },
    ...parts,
  };
}

type EmailIdentifier = Extract<Identifier, { type: 'email' }>;

/** Siân's address, confirmed by the register owner. */
export function anEmailIdentifier(parts: Partial<EmailIdentifier> = {}): EmailIdentifier {
  return {
    id: 'ID-1',
    customer: 'C-0001',
    type: 'email',
    value: theAddress('sian.pugh@example.org'),
    confidence: 'confirmed',
    confirmedBy: 'Catrin Ellis',
    ...parts,
  };
}

/** Siân's telephone, confirmed too. */
export function aTelephoneIdentifier(parts: Partial<Extract<MatchableIdentifier, { type: 'telephone' }>> = {}): MatchableIdentifier {
  return {
    id: 'ID-2',
    customer: 'C-0001',
    type: 'telephone',
    value: theNumber('01632 960123'),
    confidence: 'confirmed',
    confirmedBy: 'Catrin Ellis',
    ...parts,
  };
}

/** A number that a test writes down; numbers from 01632 960000 on belong to nobody. */
export function theNumber(text: string): TelephoneNumber {
  const number = telephoneNumber(text);
  if (number === undefined) throw new Error(`the test wrote down something unreadable: ${text}`);
  return number;
}

/** Nia speaks for her father Emrys about his rent, with his consent, through 2026. */
export function aRepresentation(parts: Partial<Representation> = {}): Representation {
  return {
    representative: 'C-NIA',
    represented: 'C-EMRYS',
    basis: 'consent',
    evidenceReference: 'CONSENT-7',
    from: theDay('2026-01-01'),
    to: theDay('2026-12-31'),
    matter: 'Rent account',
    ...parts,
  };
}
