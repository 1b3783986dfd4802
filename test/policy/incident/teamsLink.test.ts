import { teamsLink } from '../../../src/policy/incident/teamsLink.ts';

const thread = '19%3Aa1b2%40thread.tacv2';

describe('A link that was copied in Teams', () => {
  it.each([
    ['of a message in a channel', `https://teams.microsoft.com/l/message/${thread}/1762770720000?tenantId=t&parentMessageId=1762770000000`],
    ['of a message in a chat', 'https://teams.microsoft.com/l/message/19:x_y@unq.gbl.spaces/1762770720000?context=%7B%7D'],
    ['at the newer address', `https://teams.cloud.microsoft/l/message/${thread}/1762770720000`],
    ['with blanks around it', `  https://teams.microsoft.com/l/message/${thread}/1762770720000\n`],
  ])('tells when the message was sent: %s', (_what, link) => {
    expect(teamsLink(link)).toEqual({ sentAt: '2025-11-10T10:32:00.000Z' });
  });

  it.each([
    ['a meeting', 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=%7B%7D'],
    ['a meeting by number', 'https://teams.microsoft.com/meet/1234567890123?p=abc'],
    ['a message whose number is none', `https://teams.microsoft.com/l/message/${thread}/99`],
  ])('does not tell the time of %s', (_what, link) => {
    expect(teamsLink(link)).toEqual({});
  });

  it.each([
    'https://teams.microsoft.com.example.org/l/message/19/1762770720000',
    'https://example.org/?https://teams.microsoft.com/l/message/19/1762770720000',
    'http://teams.microsoft.com/l/message/19/1762770720000',
    'javascript:alert(1)//teams.microsoft.com/',
    'https://teams.microsoft.com/a b',
    'the Teams chat',
    '',
  ])('is no such link: %s', (text) => {
    expect(teamsLink(text)).toBeUndefined();
  });
});
