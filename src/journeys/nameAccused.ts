import { emailAddress } from '../domain/emailAddress.ts';
import type { ManagedIncident } from '../ports/managedIncidents.ts';
import type { RegisterOutside } from '../ports/registerOutside.ts';
import type { Stored } from '../ports/stored.ts';
import { written, type DecideResult } from './decideIncident.ts';

export type NameAccusedResult = DecideResult | { readonly kind: 'notAnAddress' } | { readonly kind: 'known' };

/** Notes that an incident accuses a colleague, who then cannot decide on it. */
export async function nameAccused({ incidents }: Pick<RegisterOutside, 'incidents'>, from: Stored<ManagedIncident>, typed: string): Promise<NameAccusedResult> {
  const address = emailAddress(typed);
  if (!address) return { kind: 'notAnAddress' };
  const { accusedAddresses } = from.value;
  if (accusedAddresses.includes(address)) return { kind: 'known' };
  return written(incidents, from, await incidents.change(from, { ...from.value, accusedAddresses: [...accusedAddresses, address] }));
}
