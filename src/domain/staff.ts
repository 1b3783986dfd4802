import type { EmailAddress } from './emailAddress.ts';

/** The signed-in person. */
export interface Staff {
  readonly id: string;
  readonly name: string;
  readonly address: EmailAddress;
}
