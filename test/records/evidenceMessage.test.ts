import type { OpenMessage } from '../../src/domain/sender.ts';
import { scopes } from '../../src/ports/identity.ts';
import { failure } from '../../src/ports/problem.ts';
import { messageId } from '../../src/simulator/graph/mailAnswers.ts';
import { aScenario, sharedAddress } from '../simulator/aScenario.ts';
import { aPane, bytesOf, clientReference, handing, logged, own, waitingIn } from './anEvidencePane.ts';
import { startRegister, theAddress, theMoment, type Register } from './aRegister.ts';

const words = 'From: sian.pugh@example.org\r\nSubject: Damp\r\n\r\nYou will be sorry.';

let register: Register;
afterEach(() => register.close());
beforeEach(async () => {
  register = await startRegister(aScenario());
});

const files = () => register.world.drive.files();

describe('the message itself', () => {
  const message = (parts: Partial<OpenMessage> = {}): OpenMessage => ({
    itemId: 'AAMk/one+two=', subject: 'Damp', from: { name: 'Siân Pugh', address: theAddress('sian.pugh@example.org') }, to: [], receivedAt: theMoment('2026-06-10T08:00:00Z'), ...parts,
  });
  const shared = theAddress(sharedAddress);

  it('comes from Outlook where it hands it over, and is what it handed over', async () => {
    const pane = aPane(register, { host: handing(words) });
    expect(await pane.wayTo(message())).toBe('host');
    await logged(register);
    await pane.keep(clientReference, { kind: 'message', message: message() });
    expect([await pane.sendWaiting(), files().map(({ path, bytes }) => [path.slice(-4), Buffer.from(bytes).toString()])]).toEqual([[clientReference], [['.eml', words]]]);
    expect(register.requests.filter((line) => line.includes('$value'))).toEqual([]);
  });

  it('comes from a shared mailbox otherwise, with the permission the app has for it', async () => {
    const pane = aPane(register);
    const there = register.world.messages().find(({ mailbox }) => mailbox === shared);
    if (!there) throw new Error('no message in the shared mailbox');
    const open = message({ itemId: messageId({ headers: {} }, there), mailbox: shared });
    expect(await pane.wayTo(open)).toBe('mailbox');
    await logged(register);
    await pane.keep(clientReference, { kind: 'message', message: open });
    expect(await pane.sendWaiting()).toEqual([clientReference]);
    expect(Buffer.from(files()[0]?.bytes ?? []).toString()).toContain(`Message-ID: ${there.internetMessageId}`);
  });

  it('cannot be had from one’s own mailbox: of that the app may read no text', async () => {
    expect([await aPane(register).wayTo(message({ mailbox: own })), await aPane(register).wayTo(message())]).toEqual(['none', 'none']);
  });

  it('that waits for a permission holds up no other evidence', async () => {
    const pane = aPane(register, { mailToken: () => 'signInNeeded' });
    await pane.keep('another', { kind: 'message', message: message({ mailbox: shared }) });
    await logged(register);
    await pane.keep(clientReference, { kind: 'file', name: 'a.pdf', bytes: bytesOf('a letter') });
    expect([await pane.sendWaiting(), (await waitingIn(pane)).map(({ last }) => last?.kind)]).toEqual([[clientReference], ['signInNeeded']]);
  });

  it.each([
    ['another message was opened meanwhile', { host: { ...handing(''), fileOf: async () => failure('changed') } }, 'changed'],
    ['the permission is missing', { mailScopes: [scopes.mail] }, 'refused'],
  ] as const)('waits, and the incident does not, where %s', async (_what, parts, kind) => {
    const pane = aPane(register, parts);
    await pane.keep(clientReference, { kind: 'message', message: message(kind === 'refused' ? { mailbox: shared } : {}) });
    expect(await logged(register)).toMatchObject({ kind: 'logged' });
    await pane.sendWaiting();
    expect(await waitingIn(pane)).toMatchObject([{ stage: 'copying', last: { kind } }]);
    expect(files()).toEqual([]);
  });
});
