import type { OpenMessage } from '../../src/domain/sender.ts';
import { namedIn } from '../../src/journeys/namedIn.ts';
import type { Host } from '../../src/ports/host.ts';
import { failure, success } from '../../src/ports/problem.ts';
import { aMessage, aSender } from '../builders/messages.ts';

const form: OpenMessage = aMessage({ from: aSender('forms@webforms.example') });
const emrys = aSender('emrys@example.net', 'Emrys');

/** A host that answers about the open message as the test wants. */
function answering(replyTo: Awaited<ReturnType<Host['replyToOf']>>, text: Awaited<ReturnType<Host['textOf']>>): { readonly host: Host } {
  return { host: { replyToOf: async () => replyTo, textOf: async () => text } as Partial<Host> as Host };
}

describe('whom a message names', () => {
  it('are those in its reply address and in its text, of which nothing else is kept', async () => {
    const named = await namedIn(answering(success([emrys]), success('From: Siân <sian.pugh@example.org>\nThe damp is worse.')), form);
    expect(named).toEqual({
      ok: true,
      value: { message: { ...form, replyTo: [emrys], forwarded: [aSender('sian.pugh@example.org')] }, complete: true },
    });
    expect(JSON.stringify(named)).not.toContain('damp');
  });

  it.each([
    ['reply address', failure('notSupported'), success('Write to sian.pugh@example.org'), [], [aSender('sian.pugh@example.org')]],
    ['text', success([emrys]), failure('noAnswer'), [emrys], []],
  ] as const)('are not all there where the %s cannot be read', async (_, replyTo, text, answersTo, forwarded) => {
    expect(await namedIn(answering(replyTo, text), form)).toMatchObject({ value: { message: { replyTo: answersTo, forwarded }, complete: false } });
  });

  it.each([
    ['headers', failure('changed'), success('sian.pugh@example.org')],
    ['text', success([emrys]), failure('changed')],
  ] as const)('are nobody where the %s are of another message by now', async (_, replyTo, text) => {
    expect(await namedIn(answering(replyTo, text), form)).toMatchObject({ ok: false, problem: { kind: 'changed' } });
  });
});
