import { conversationKey } from '../../src/records/conversationKey.ts';

const ours = '1ae8d6bf-9d82-442e-a3f1-465cd19eb8c9';
const theirs = '7d04b1c2-0f6e-4b7a-9f3b-2c5d8e1a6b40';
/** Its base64 has what the two alphabets write in two ways. */
const thread = 'fbefbefffbf0cafe0123456789abcdef';

/** As Exchange puts an id together. */
const idOf = (mailbox: string, conversation: string, { heading = '00042400', between = '001000' } = {}): string =>
  Buffer.concat([Buffer.from(heading, 'hex'), Buffer.from(mailbox, 'latin1'), Buffer.from(between + conversation, 'hex')]).toString('base64');
const inUrls = (id: string): string => id.replaceAll('+', '-').replaceAll('/', '_');

describe('what a conversation is called in every mailbox', () => {
  it('is the same for one thread in two mailboxes, and another for another thread in one', () => {
    expect(conversationKey(idOf(ours, thread))).toBe(thread);
    expect(conversationKey(idOf(theirs, thread))).toBe(thread);
    expect(conversationKey(idOf(ours, thread.replace('f', '0')))).not.toBe(thread);
  });

  it.each([
    ['as in addresses', inUrls(idOf(ours, thread))],
    ['without its end signs', idOf(ours, thread).replace('=', '')],
    ['with the GUID in capitals', idOf(ours.toUpperCase(), thread)],
  ])('is read also %s', (_how, id) => {
    expect(id).not.toBe(idOf(ours, thread));
    expect(conversationKey(id)).toBe(thread);
  });

  it.each([
    ['empty', ''],
    ['no base64', 'conv-1!'],
    ['of a private mailbox, which packs the GUID', 'AQQkADAwATNiZmYAZC01OGM3LTFhN2ItMDACLTAwCgAQAEDQN/vy31NNlzWXFRhAMCo='],
    ['of another kind', idOf(ours, thread, { heading: '01042400' })],
    ['with another length of the conversation', idOf(ours, `${thread}00`, { between: '001100' })],
    ['cut short', idOf(ours, thread.slice(2))],
    ['with more behind it', idOf(ours, `${thread}00`)],
    ['with letters that are no GUID', idOf(ours.replace('1', 'x'), thread)],
  ])('is the id as it is where that is %s', (_what, id) => {
    expect(conversationKey(id)).toBe(id);
  });
});
