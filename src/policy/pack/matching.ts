import type { SenderRecord } from '../matching/senderRecord.ts';
import type { CallerRefusal } from '../matching/callerKey.ts';
import type { RecipientToMind } from '../matching/replyToAll.ts';
import type { ChoiceReason } from '../matching/whoIsItAbout.ts';

/** What staff do where an address leads to no one customer. */
export interface MatchText {
  readonly label: string;
  readonly doText: string;
  readonly dontText: string;
}

/** Answers about an address that need more than showing what there is. */
export const matchTexts: Readonly<Record<Exclude<SenderRecord['kind'], 'none' | 'customer'>, MatchText>> = {
  mayMatch: {
    label: 'May match another record',
    doText: 'Reply as usual. The register owner is asked to confirm.',
    dontText: 'Do not guess whose record it may be.',
  },
  shared: {
    label: 'Several people use this address',
    doText: 'Confirm who you are dealing with by your usual identity route.',
    dontText: 'Do not ask in your reply who wrote. Whoever else reads it could be put in danger by the answer.',
  },
  colleague: {
    label: 'A colleague wrote this',
    doText: 'Say whom it is about if it concerns a customer.',
    dontText: 'Do not log it against the colleague who passed it on.',
  },
  relay: {
    label: 'A form or a scanner sent this',
    doText: 'Say whom it is about.',
    dontText: 'Do not take the address that sent it for the customer’s.',
  },
};

/** Why a person has to say whom a message is about. */
export const choiceSentences: Readonly<Record<ChoiceReason, string>> = {
  relay: 'A web form or a scanner sent this. Who is it about?',
  colleague: 'A colleague sent this. Who is it about?',
  ownMailbox: 'We sent this ourselves. Who is it about?',
};

/** Why nobody can be looked up by what was typed. */
export const callerSentences: Readonly<Record<CallerRefusal, string>> = {
  empty: 'Type an e-mail address or a telephone number.',
  hiddenCharacters: 'There are characters in it that cannot be seen. Type it instead of pasting it.',
  notAnAddress: 'Type the whole e-mail address.',
  notANumber: 'Type the whole number with its area code, or with + and the country.',
  onlyAName: 'Names find nobody: several people share one. Type an e-mail address or a telephone number.',
};

/** What staff read before they reply to all. None says what was agreed with somebody else. */
export const replyToAllSentences: Readonly<Record<RecipientToMind['why'], string>> = {
  arrangement: 'Something is agreed with one of the people this would reach. Reply to the sender alone, or look them up first.',
  adjustment: 'One of the people this would reach has an adjustment. Reply to the sender alone, or look them up first.',
  unsettled: 'We cannot tell who reads one of these addresses. Reply to the sender alone.',
  replyToUnread: 'This message may ask for answers at another address, and Outlook did not say which. Look at who the reply goes to before you send it.',
  notChecked: 'One of these addresses could not be checked. Reply to the sender alone, or try again.',
};
