import { useState } from 'react';
import type { EmailAddress } from '../domain/emailAddress.ts';
import { choiceReason } from '../policy/matching/whoIsItAbout.ts';
import { callerSubject, choiceSubject, messageSubject, type Subject } from './subject.ts';
import type { Front } from './useHostItem.ts';
import { useKnownAddresses } from './useKnownAddresses.ts';

export interface CurrentSubject {
  /** Absent where there is nobody to check. */
  readonly subject: Subject | undefined;
  /** What a person chose is kept for this. */
  readonly frontKey: string;
  /** Looks a caller up, until something else is selected. */
  readonly lookUp: (address: EmailAddress | undefined) => void;
  /** Says whom a colleague's or a web form's message is about. */
  readonly choose: (address: EmailAddress | undefined) => void;
}

/** Whom the panel is about: the sender of the message in front, whom a person chose for it, or a caller. */
export function useSubject(front: Front): CurrentSubject {
  const known = useKnownAddresses();
  const [caller, setCaller] = useState<{ readonly address: EmailAddress; readonly under: string }>();
  const [chosen, setChosen] = useState<Readonly<Record<string, EmailAddress>>>({});
  const frontKey = front.kind === 'message' ? front.message.itemId : front.kind;
  const ofMessage = (): Subject | undefined => {
    if (front.kind !== 'message') return undefined;
    const why = choiceReason(front.message, known);
    return why === undefined ? messageSubject(front.message) : choiceSubject(front.message, why, chosen[frontKey]);
  };
  return {
    subject: caller?.under === frontKey ? callerSubject(caller.address) : ofMessage(),
    frontKey,
    lookUp: (address) => {
      setCaller(address === undefined ? undefined : { address, under: frontKey });
    },
    choose: (address) => {
      setChosen(({ [frontKey]: _before, ...others }) => (address === undefined ? others : { ...others, [frontKey]: address }));
    },
  };
}
