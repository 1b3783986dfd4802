import type { EmailAddress } from '../../domain/emailAddress.ts';
import type { OpenMessage, Sender } from '../../domain/sender.ts';
import { mayBeCustomer, placeOf, type KnownAddresses } from './knownAddresses.ts';

/** An address that a message names. A person says whether it is the customer's. */
export interface Candidate {
  readonly address: EmailAddress;
  readonly named: 'replyTo' | 'forwarded' | 'recipient';
}

/** Who wrote, where that leaves the customer open. */
export type ChoiceReason = 'relay' | 'colleague' | 'ownMailbox';

/** Whom a message is about. An incident or a contact can be logged whatever it is. No name of a sender has a say. */
export type MessageAbout =
  /** The address to check. `sentBy` wrote on its behalf and is only shown. */
  | { readonly kind: 'sender' | 'electedMember'; readonly address: EmailAddress; readonly sentBy?: EmailAddress }
  /** A person chooses: one of the candidates, or somebody looked up. Nothing is checked before that. */
  | { readonly kind: 'choose'; readonly why: ChoiceReason; readonly candidates: readonly Candidate[] }
  /** Colleagues among themselves. A person may still say whom it is about. */
  | { readonly kind: 'colleague' }
  | { readonly kind: 'noMessage' };

/** Whom the open message is about: by addresses alone, and never by guessing where another than the customer sent it. */
export function whoIsItAbout(message: OpenMessage | undefined, known: KnownAddresses): MessageAbout {
  if (message === undefined) return { kind: 'noMessage' };
  const { from, sentBy } = message;
  const why = choiceReason(message, known);
  if (why === undefined) {
    const kind = placeOf(from.address, known) === 'electedMember' ? 'electedMember' : 'sender';
    return { kind, address: from.address, ...(sentBy ? { sentBy: sentBy.address } : {}) };
  }
  const candidates = candidatesOf(message, known);
  if (why !== 'relay' && candidates.length === 0) return { kind: 'colleague' };
  return { kind: 'choose', why, candidates };
}

/** Who wrote, where that leaves the customer open; undefined where the sender is whom it is about. */
export function choiceReason({ from }: OpenMessage, known: KnownAddresses): ChoiceReason | undefined {
  const place = placeOf(from.address, known);
  return place === 'outside' || place === 'electedMember' ? undefined : place;
}

/** Every address the message names that could be a customer's, each once, the likeliest first. */
function candidatesOf({ replyTo = [], forwarded = [], to, cc = [] }: OpenMessage, known: KnownAddresses): readonly Candidate[] {
  const named = (senders: readonly Sender[], how: Candidate['named']) => senders.map(({ address }): Candidate => ({ address, named: how }));
  const all = [...named(replyTo, 'replyTo'), ...named(forwarded, 'forwarded'), ...named([...to, ...cc], 'recipient')];
  const first = (candidate: Candidate) => all.find(({ address }) => address === candidate.address);
  return all.filter((candidate) => first(candidate) === candidate && mayBeCustomer(candidate.address, known));
}
