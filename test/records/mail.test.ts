import { ourWriter } from '../../src/journeys/knownIn.ts';
import type { Configuration } from '../../src/ports/configuration.ts';
import { scopes } from '../../src/ports/identity.ts';
import type { Mail, OlderMails } from '../../src/ports/mail.ts';
import { createMail } from '../../src/records/mail.ts';
import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';
import { adviserAddress, aScenario, padraig, sharedAddress, sian } from '../simulator/aScenario.ts';
import { clock, startRegister, theAddress, type Register } from './aRegister.ts';

let register: Register;
afterEach(() => register.close());

type ScenarioMessage = NonNullable<ScenarioInput['messages']>[number];
const gwen = { name: 'Gwen Morris', address: adviserAddress };
const aMessage = (id: string, parts: Partial<ScenarioMessage> = {}): ScenarioMessage => ({
  id, mailbox: adviserAddress, from: sian, to: [gwen], at: '2026-06-01T10:00:00Z', subject: id, body: '<p>x</p>', ...parts,
});

const configuration = {
  council: { emailDomains: ['Aberllan.example', 'abérllan.example'] }, relayAddresses: [theAddress('webforms@aberllan.example')], mailboxes: [{ address: theAddress(sharedAddress) }],
} as unknown as Configuration;
const ours = ourWriter(configuration);

async function mailOf(staffId: string, parts: Partial<ScenarioInput> = {}): Promise<Mail> {
  register = await startRegister(aScenario(parts));
  return createMail({ own: register.as(staffId, scopes.mail), shared: register.as(staffId, scopes.sharedMail) }, clock, ours);
}

async function titles(mail: Mail, address: string, mailbox: Parameters<Mail['contactsWith']>[1] = 'own'): Promise<readonly string[]> {
  const answer = await mail.contactsWith(theAddress(address), mailbox);
  if (!answer.ok) throw new Error(answer.problem.kind);
  return answer.value.contacts.map(({ title }) => title);
}

describe('mails with an address', () => {
  it('are found both ways in the own mailbox', async () => {
    const mail = await mailOf('gwen');
    const answer = await mail.contactsWith(theAddress(sian.address), 'own');
    expect(answer).toMatchObject({ ok: true, value: { complete: true } });
    const [came, went] = answer.ok ? answer.value.contacts : [];
    expect(came).toMatchObject({
      at: '2026-06-10T08:15:00.000Z', method: 'email', direction: 'in', title: 'Damp in the back bedroom', mailbox: 'own',
      id: register.world.messages().find(({ id }) => id === 'm1')?.internetMessageId,
    });
    expect(came?.link).toMatch(/^http.*ItemID=/);
    expect(came).not.toHaveProperty('colleague');
    expect(went).toMatchObject({ direction: 'out', title: 'Your repair', colleague: 'Gwen Morris', colleagueAddress: adviserAddress });
  });

  it('are the customer’s or the council’s own: what a neighbour wrote to both stays out', async () => {
    const mail = await mailOf('gwen', {
      messages: [
        aMessage('from Siân'),
        aMessage('from a colleague', { from: gwen, to: [sian] }),
        aMessage('from a colleague to many', { from: gwen, to: [gwen], bcc: [padraig, sian], folder: 'sent' }),
        aMessage('to others only', { from: gwen, to: [padraig], bcc: [{ ...sian, address: `${sian.address}.uk` }], folder: 'sent' }),
        aMessage('from the shared mailbox', { from: { name: 'Housing', address: sharedAddress }, to: [sian] }),
        aMessage('from a neighbour', { from: { name: 'Neighbour', address: 'neighbour@example.org' }, cc: [sian] }),
        aMessage('from nobody', { from: null, cc: [sian] }),
      ],
    });
    const answer = await mail.contactsWith(theAddress(sian.address), 'own');
    const found = answer.ok ? answer.value.contacts : [];
    expect(found.map(({ title, direction, colleague }) => [title, direction, colleague]).sort()).toEqual([
      ['from Siân', 'in', undefined],
      ['from a colleague to many', 'out', 'Gwen Morris'],
      ['from a colleague', 'out', 'Gwen Morris'],
      ['from the shared mailbox', 'out', undefined],
    ]);
  });

  it('are none of ours where a web form wrote for somebody, and ours at a domain that is written in letters', async () => {
    const mail = await mailOf('gwen', {
      messages: [
        aMessage('form', { from: { name: 'Online forms', address: 'webforms@aberllan.example' }, to: [gwen, sian] }),
        aMessage('colleague', { from: { name: 'Huw', address: 'huw@xn--abrllan-cya.example' }, to: [sian], cc: [gwen] }),
      ],
    });
    expect(await titles(mail, sian.address)).toEqual(['colleague']);
  });

  it('are found in a shared mailbox, with the right for that', async () => {
    const mail = await mailOf('gwen');
    expect(await titles(mail, padraig.address, theAddress(sharedAddress))).toEqual(['Gutter']);
    expect(await titles(mail, padraig.address)).toEqual([]);
  });

  it('are of one conversation wherever it lies, though each mailbox gives it another id', async () => {
    const mail = await mailOf('gwen', {
      messages: [aMessage('own', { conversation: 'fence' }), aMessage('shared', { mailbox: sharedAddress, conversation: 'fence' }), aMessage('other', { conversation: 'bins' })],
    });
    expect(new Set(register.world.messages().map(({ conversationId }) => conversationId)).size).toBe(3);
    const answers = await Promise.all((['own', theAddress(sharedAddress)] as const).map((mailbox) => mail.contactsWith(theAddress(sian.address), mailbox)));
    const named = answers.flatMap((answer) => (answer.ok ? answer.value.contacts : [])).map(({ title, conversationId }) => [title, conversationId] as const);
    const { own, shared, other } = Object.fromEntries(named);
    expect(own).toMatch(/^[\da-f]{32}$/);
    expect([shared === own, other === own]).toEqual([true, false]);
  });

  it('are refused in a mailbox the person may not open', async () => {
    const mail = await mailOf('tom');
    expect(await mail.contactsWith(theAddress(padraig.address), theAddress(sharedAddress))).toMatchObject({ problem: { kind: 'refused' } });
  });

  it('are those of the exact address, however it is written, and of no other', async () => {
    const mail = await mailOf('gwen', {
      messages: [
        aMessage('plain'),
        aMessage('shouted', { from: { name: 'S', address: 'Sian.Pugh@EXAMPLE.org' } }),
        aMessage('longer', { from: { name: sian.name, address: 'sian.pugh@example.org.example' } }),
        aMessage('named alike', { from: { name: sian.address, address: 'other@example.org' } }),
        aMessage('in the text', { from: { name: 'Other', address: 'other@example.org' }, subject: 'in the text', body: sian.address }),
        aMessage('copied', { from: gwen, to: [{ name: 'Other', address: 'other@example.org' }], cc: [sian] }),
      ],
    });
    expect([...(await titles(mail, sian.address))].sort()).toEqual(['copied', 'plain', 'shouted']);
  });

  it.each(["o'brien@example.org", 'a+b@example.org', 'siân@exämple.example', 'x_y-z@sub.example.org'])('are found for %s', async (address) => {
    const mail = await mailOf('gwen', { messages: [aMessage('found', { from: { name: 'Any', address } }), aMessage('not')] });
    expect(await titles(mail, address)).toEqual(['found']);
  });

  it('are messages about a meeting where Graph says so, either way, and an answer to an invitation is nobody’s writing', async () => {
    const mail = await mailOf('gwen', {
      messages: [
        aMessage('mail'),
        aMessage('invitation', { kind: 'meeting' }),
        aMessage('our invitation', { kind: 'meeting', from: gwen, to: [sian], folder: 'sent' }),
        aMessage('called off', { kind: 'meetingCalledOff' }),
        aMessage('answer', { kind: 'meetingAnswer' }),
      ],
    });
    const answer = await mail.contactsWith(theAddress(sian.address), 'own');
    const found = answer.ok ? answer.value.contacts : [];
    expect(Object.fromEntries(found.map(({ title, direction, method, automatic }) => [title, [direction, method, automatic]]))).toEqual({
      mail: ['in', 'email', undefined],
      invitation: ['in', 'meeting', undefined],
      'our invitation': ['out', 'meeting', undefined],
      'called off': ['in', 'meeting', undefined],
      answer: ['in', 'meeting', true],
    });
    expect(register.requests.join()).not.toContain('odata.type');
  });

  it('leave drafts out', async () => {
    const mail = await mailOf('gwen', { messages: [aMessage('draft', { folder: 'drafts', from: gwen, to: [sian] }), aMessage('sent')] });
    expect(await titles(mail, sian.address)).toEqual(['sent']);
  });

  it('are each their own where a mail program gave them no Message-ID', async () => {
    const row = (id: string) => ({ id, subject: id, internetMessageId: '', from: { emailAddress: sian }, receivedDateTime: daysAgo(1) });
    const mail = await mailOf('gwen', { faults: [{ path: '^/me/messages', body: JSON.stringify({ value: [row('one'), row('two')] }) }] });
    const answer = await mail.contactsWith(theAddress(sian.address), 'own');
    expect(answer.ok && answer.value.contacts.map(({ id }) => id)).toEqual(['one', 'two']);
  });

  it('tell no more than a line of a long subject', async () => {
    const mail = await mailOf('gwen', { messages: [aMessage('long', { subject: `${'y'.repeat(119)}😀 and more` })] });
    expect(await titles(mail, sian.address)).toEqual(['y'.repeat(119)]);
  });

  const daysAgo = (days: number): string => new Date(Date.parse('2026-06-10T09:00:00Z') - days * 86_400_000).toISOString();

  /** Reads on until there is nothing older that counts. */
  async function readOn(messages: readonly ScenarioMessage[]): Promise<{ readonly found: number; readonly questions: number; readonly complete: boolean }> {
    const mail = await mailOf('gwen', { messages: [...messages] });
    let older: OlderMails | undefined;
    for (let questions = 1, found = 0; ; questions += 1) {
      const answer = await mail.contactsWith(theAddress(sian.address), 'own', { older });
      if (!answer.ok) throw new Error(answer.problem.kind);
      found += answer.value.contacts.length;
      older = answer.value.older;
      if (older === undefined || answer.value.complete) return { found, questions, complete: answer.value.complete };
    }
  }

  it('come in one question, which says that there are older ones', async () => {
    const messages = Array.from({ length: 300 }, (_, index) => aMessage(`m-${index}`, { at: daysAgo(index / 10) }));
    const answer = await (await mailOf('gwen', { messages })).contactsWith(theAddress(sian.address), 'own');
    expect(answer).toMatchObject({ ok: true, value: { complete: false, older: { read: 250 } } });
    expect(answer.ok && answer.value.contacts).toHaveLength(250);
    expect(register.requests.filter((line) => line.includes('/messages'))).toHaveLength(1);
  });

  it('are read further until they reach back a year', async () => {
    expect(await readOn(Array.from({ length: 700 }, (_, index) => aMessage(`m-${index}`, { at: daysAgo(index) })))).toEqual({ found: 500, questions: 2, complete: true });
  });

  it('say that there are older ones also where they reach back a year', async () => {
    const messages = Array.from({ length: 300 }, (_, index) => aMessage(`m-${index}`, { at: daysAgo(index * 2) }));
    expect(await (await mailOf('gwen', { messages })).contactsWith(theAddress(sian.address), 'own')).toMatchObject({ value: { complete: true, older: { read: 250 } } });
  });

  it('are not all there are where a thousand do not reach back a year', async () => {
    expect(await readOn(Array.from({ length: 1100 }, (_, index) => aMessage(`m-${index}`, { at: daysAgo(index / 10) })))).toEqual({ found: 1000, questions: 4, complete: false });
  });

  it.each([
    ['say so where a search gives no more though there are older ones', 1100, 1, { complete: false, cutOff: true }],
    ['say so also where they reach back a year', 1100, 10, { complete: true, cutOff: true }],
    ['say nothing of it where all were found', 900, 10, { complete: true }],
  ])('%s', async (_what, count, aDay, expected) => {
    const mail = await mailOf('gwen', { messages: Array.from({ length: count }, (_each, index) => aMessage(`m-${index}`, { at: daysAgo((index * aDay) / 10) })) });
    let last = await mail.contactsWith(theAddress(sian.address), 'own');
    while (last.ok && last.value.older) last = await mail.contactsWith(theAddress(sian.address), 'own', { older: last.value.older });
    expect(last.ok && { ...last.value, contacts: [] }).toEqual({ contacts: [], ...expected });
  });

  it('are malformed where Graph answers something else', async () => {
    const mail = await mailOf('gwen', { faults: [{ path: '^/me/messages', body: '{"value":[{"subject":"no id"}]}' }] });
    expect(await mail.contactsWith(theAddress(sian.address), 'own')).toMatchObject({ problem: { kind: 'malformed' } });
  });

  it('ask for ids that stay, and for no text of any mail', async () => {
    await titles(await mailOf('gwen'), sian.address);
    expect(register.requests.join()).not.toMatch(/body|preview/i);
  });
});
