/** What stands beside the numbers, so that nobody reads them alone. */
export const contextNotes = ['severalPeople', 'severalCustomers', 'usersUnknown', 'needsNoted', 'needsUnknown', 'replyNotFound', 'weMayBeLate', 'lowerBound', 'sentItemsNotVisible', 'notRead'] as const;
export type ContextNote = (typeof contextNotes)[number];

/** Facts without a verdict: whether contact is too much is for a person to judge, against what this customer needs. */
export const contextTexts: Readonly<Record<ContextNote, string>> = {
  severalPeople: 'Several people use this address. The numbers are of all of them together, and say nothing of any one of them.',
  severalCustomers: 'The register has this address for several customers. Ask those who keep it. The numbers are of the address, and say nothing of any one of them.',
  usersUnknown: 'It is not known whether several people use this address.',
  needsNoted: 'An adjustment is agreed or asked for. Think of it before you read anything into the numbers.',
  needsUnknown: 'No adjustment is known. Has anybody asked?',
  replyNotFound: 'No reply by e-mail was found to one message or more.',
  weMayBeLate: 'No reply by e-mail was found to a message that is older than our own time for answers. Unless it was answered in another way, repeated contact may be because of that.',
  lowerBound: 'There were at least as many: not everything could be read.',
  sentItemsNotVisible: 'What colleagues sent from their own mailboxes is not visible here, and e-mails in online archives are not counted.',
  notRead: 'Some mailboxes could not be read.',
};
