/** Before the mailbox's GUID: the last two count its 36 letters. */
const beforeMailbox = '\u0000\u0004\u0024\u0000';
const mailboxLetters = 36;
/** Between the mailbox and the conversation: the last two count its 16 bytes. */
const beforeConversation = '\u0000\u0010\u0000';
const conversationBytes = 16;

const guid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * What a conversation is called in every mailbox, from what one mailbox calls it. Graph's `conversationId` is base64 of the mailbox's
 * GUID and the 16 bytes of PidTagConversationId (MS-OXPROPS; made of the mails themselves, MS-OXOMSG 2.2.1.2): only those bytes are the
 * same wherever mails of a thread lie. Gives them in hexadecimal. That layout is seen and promised nowhere: an id of another one stays
 * as it is, and names a conversation within its mailbox only.
 */
export function conversationKey(conversationId: string): string {
  const bytes = bytesOf(conversationId);
  const mailbox = bytes.slice(beforeMailbox.length, beforeMailbox.length + mailboxLetters);
  const conversation = bytes.slice(-conversationBytes);
  const isKnown = guid.test(mailbox) && bytes === beforeMailbox + mailbox + beforeConversation + conversation;
  return isKnown ? hexOf(conversation) : conversationId;
}

/** One letter a byte; nothing where it is no base64, of either alphabet. */
function bytesOf(base64: string): string {
  try {
    return atob(base64.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}

function hexOf(bytes: string): string {
  return Array.from(bytes, (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('');
}
