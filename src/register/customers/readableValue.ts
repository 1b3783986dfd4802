import { emailAddress } from '../../domain/emailAddress.ts';
import { readableNumber, telephoneNumber } from '../../domain/telephone.ts';

/** An address as it is, a number as people write it. */
export function readableValue(value: string): string {
  const number = emailAddress(value) === undefined ? telephoneNumber(value) : undefined;
  return number === undefined ? value : readableNumber(number);
}
