import type { OpenMessage } from '../../../src/domain/sender.ts';
import { whoIsItAbout, type Candidate } from '../../../src/policy/matching/whoIsItAbout.ts';
import { aMessage, aSender, knownAddresses } from '../../builders/messages.ts';
import { theAddress } from '../../builders/moments.ts';

const about = (parts: Partial<OpenMessage> = {}) => whoIsItAbout(aMessage(parts), knownAddresses);
const candidate = (address: string, named: Candidate['named']): Candidate => ({ address: theAddress(address), named });
const colleague = aSender('tom.rees@aberllan.example', 'Tom Rees');
const form = aSender('forms@webforms.example', 'Siân Pugh');
const emrys = aSender('emrys@example.net');

describe('whom a message is about', () => {
  test('a customer’s own: the address it is from', () => {
    expect(about()).toEqual({ kind: 'sender', address: 'sian.pugh@example.org' });
  });

  test('sent on behalf: the customer stays whom it is from, and who sent it is shown', () => {
    const expected = { kind: 'sender', address: 'sian.pugh@example.org', sentBy: 'emrys@example.net' };
    expect(about({ sentBy: emrys })).toEqual(expected);
    expect(about({ sentBy: form })).toMatchObject({ kind: 'sender', address: 'sian.pugh@example.org' });
  });

  test('a customer who wants answers elsewhere is still whom it is from', () => {
    expect(about({ replyTo: [emrys], forwarded: [emrys] })).toEqual(about());
  });

  test('an elected member at our own domain or at a parliament’s', () => {
    expect(about({ from: aSender('cllr.morgan@aberllan.example') })).toEqual({
      kind: 'electedMember',
      address: 'cllr.morgan@aberllan.example',
    });
    expect(about({ from: aSender('gwen.lloyd@senedd.example') }).kind).toBe('electedMember');
  });

  test('a web form’s: a person chooses, and its Reply-To is offered', () => {
    expect(about({ from: form, replyTo: [aSender('sian.pugh@example.org')] })).toEqual({
      kind: 'choose',
      why: 'relay',
      candidates: [candidate('sian.pugh@example.org', 'replyTo')],
    });
  });

  test('a scanner’s or a web form’s that names nobody: a person chooses with nothing offered', () => {
    expect(about({ from: form })).toEqual({ kind: 'choose', why: 'relay', candidates: [] });
  });

  test('a colleague’s forward: a person chooses, also where only one address is named', () => {
    expect(about({ from: colleague, forwarded: [emrys] })).toEqual({
      kind: 'choose',
      why: 'colleague',
      candidates: [candidate('emrys@example.net', 'forwarded')],
    });
  });

  test('our own answer in a shared mailbox: a person chooses among those it went to', () => {
    const sent = { from: aSender('repairs@aberllan.example'), to: [emrys, colleague], cc: [aSender('sian.pugh@example.org')] };
    expect(about(sent)).toMatchObject({
      why: 'ownMailbox',
      candidates: [candidate('emrys@example.net', 'recipient'), candidate('sian.pugh@example.org', 'recipient')],
    });
  });

  test('candidates: Reply-To first, then who was forwarded, then recipients; each once, and none of us', () => {
    const found = about({
      from: colleague,
      replyTo: [colleague, aSender('b@example.org')],
      forwarded: [aSender('b@example.org'), form, aSender('c@example.org')],
      to: [aSender('repairs@aberllan.example'), aSender('c@example.org'), aSender('d@example.org')],
      cc: [aSender('cllr.morgan@aberllan.example'), aSender('d@example.org')],
    });
    expect(found).toMatchObject({
      candidates: [
        candidate('b@example.org', 'replyTo'),
        candidate('c@example.org', 'forwarded'),
        candidate('d@example.org', 'recipient'),
        candidate('cllr.morgan@aberllan.example', 'recipient'),
      ],
    });
  });

  test('colleagues among themselves', () => {
    expect(about({ from: colleague })).toEqual({ kind: 'colleague' });
    expect(about({ from: aSender('repairs@aberllan.example'), to: [colleague] })).toEqual({ kind: 'colleague' });
  });

  test('no message', () => {
    expect(whoIsItAbout(undefined, knownAddresses)).toEqual({ kind: 'noMessage' });
  });
});
