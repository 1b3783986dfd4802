import { usePlace } from '../place.ts';
import { LookUpCaller } from './LookUpCaller.tsx';
import { SharedCard } from './SharedCard.tsx';

/** What all staff may find out: about a caller, or about an arrangement whose reference they were sent. */
export function LookUp() {
  const { reference } = usePlace().place;
  return reference === undefined ? <LookUpCaller /> : <SharedCard reference={reference} />;
}
