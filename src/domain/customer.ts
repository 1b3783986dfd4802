import type { Confidence } from './card.ts';
import type { Day } from './day.ts';
import type { EmailAddress } from './emailAddress.ts';
import type { TelephoneNumber } from './telephone.ts';

/** Whether a customer wishes to correspond in Welsh. Asked on first contact, then remembered with the day it was asked. */
export type WelshWish = { readonly wish: 'yes' | 'no'; readonly askedOn: Day } | { readonly wish: 'notAsked' };

export type CustomerStatus =
  | { readonly kind: 'active' }
  /** Two records were found to be one customer; the other record goes on. */
  | { readonly kind: 'merged'; readonly into: string }
  | { readonly kind: 'anonymised' };

/** A member of the public, or a body, that we hold a record about. Front-line staff never read it. */
export interface Customer {
  /** The opaque key that stands on cards. Never a name. */
  readonly key: string;
  readonly kind: 'person' | 'organisation';
  /** 1 to 200 characters. Never used for matching. */
  readonly displayName: string;
  /** Language tag as `en`, `cy` or `pl`. */
  readonly preferredLanguage: string;
  readonly correspondenceInWelsh: WelshWish;
  /** The customer's number in the council's own case system, at most 50 characters. */
  readonly caseReference?: string;
  readonly deceased: boolean;
  readonly status: CustomerStatus;
}

interface IdentifierBase {
  readonly id: string;
  /** Key of the customer. */
  readonly customer: string;
  /** `shared`: a household, a library, an agency uses it too. */
  readonly confidence: Confidence;
  /** First and last day on which it counts, both included. Absent: open. */
  readonly validFrom?: Day;
  readonly validTo?: Day;
  /** Who confirmed it. */
  readonly confirmedBy?: string;
}

/** An e-mail address or a telephone number: the only identifiers that can lead to a customer. */
export type MatchableIdentifier = IdentifierBase &
  ({ readonly type: 'email'; readonly value: EmailAddress } | { readonly type: 'telephone'; readonly value: TelephoneNumber });

/** What helps a person recognise a customer and never matches by itself: households share addresses, people share names. */
export type DescriptiveIdentifier = IdentifierBase & { readonly type: 'postal' | 'social' | 'aliasName'; readonly value: string };

export type Identifier = MatchableIdentifier | DescriptiveIdentifier;

/** What can be looked up. A name is no key: text becomes one only through `emailAddress` or `telephoneNumber`. */
export type MatchKey = MatchableIdentifier['value'];
