import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { lineMost } from '../../src/domain/contact.ts';
import { formulaStart } from '../../src/domain/sheet.ts';
import { emailAddress } from '../../src/domain/emailAddress.ts';
import { logContact } from '../../src/journeys/logContact.ts';
import { logIncident } from '../../src/journeys/logIncident.ts';
import { incidentOf, type IncidentFormDraft } from '../../src/panel/incident/incidentFormDraft.ts';
import { incidentLimits } from '../../src/policy/incident/checkIncident.ts';
import { searchMail } from '../../src/graph/mailSearch.ts';
import { scopes } from '../../src/ports/identity.ts';
import { createContactLog } from '../../src/records/contactLog.ts';
import { createCustomers } from '../../src/records/customers.ts';
import { createIncidents } from '../../src/records/incidents.ts';
import { createManagedIncidents } from '../../src/records/managedIncidents.ts';
import { memoryStore } from '../../src/records/deviceStore.ts';
import type { EvidenceKeeper } from '../../src/ports/evidence.ts';
import { createOutbox } from '../../src/records/outbox.ts';
import { createSheets } from '../../src/records/readSheet.ts';
import { aCustomer } from '../builders/customers.ts';
import { asItRests, asOneLine, hostileText, hostileTexts } from '../builders/hostileText.ts';
import { aScenario } from '../simulator/aScenario.ts';
import { clock, now, startRegister, theAddress, timeZone, type Register } from './aRegister.ts';
import { aCouncil, valueOf } from './someOwners.ts';

jest.setTimeout(120_000);
/** Another number tries other texts; a failure prints the one it was found with. */
const seed = Number(process.env['HOSTILE_SEED'] ?? Date.now() % 2 ** 31);
const address = theAddress('sian.pugh@example.org');

let register: Register;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostile-'));
  process.env['SIM_TRAFFIC'] = join(folder, 'traffic');
});
afterAll(async () => {
  delete process.env['SIM_TRAFFIC'];
  await rm(folder, { recursive: true });
});
afterEach(async () => {
  await register.close();
  const refused = await refusedForTheirForm();
  await rm(join(folder, 'traffic'), { force: true });
  expect(refused).toEqual([]);
});

interface Answer {
  readonly status: number;
  readonly body?: { readonly error?: unknown };
}

/** What Graph was asked, alone or in a batch, and could not make sense of. */
async function refusedForTheirForm(): Promise<readonly unknown[]> {
  const lines = (await readFile(join(folder, 'traffic'), 'utf8').catch(() => '')).split('\n').filter((line) => line !== '');
  const answers = lines.flatMap((line) => {
    const { status, responseBody } = JSON.parse(line) as { readonly status: number; readonly responseBody?: Answer['body'] & { readonly responses?: readonly Answer[] } };
    return [{ status, body: responseBody }, ...(responseBody?.responses ?? [])];
  });
  return answers.filter(({ status }) => [400, 413, 414, 431].includes(status)).map(({ status, body }) => [status, body?.error]);
}

/** Nothing of it is kept as evidence here. */
const noEvidence = { remove: () => Promise.resolve(true) } as unknown as EvidenceKeeper;

let count = 0;
const nextReference = (): string => `hostile ${String((count += 1))}`;

/** A filled form, about a message whose sender and subject are as hostile. */
const form = (texts: Pick<IncidentFormDraft, 'facts' | 'exactWords' | 'impact'> & { readonly name: string; readonly subject: string; readonly answer: string }): IncidentFormDraft => {
  const about = { name: texts.name, address };
  const clientReference = nextReference();
  return {
    clientReference,
    subject: {
      key: clientReference, address, about, chosen: false,
      message: { itemId: clientReference, subject: texts.subject, from: about, to: [], receivedAt: now, internetMessageId: `<${texts.subject}${clientReference}>`, mailbox: theAddress('repairs@aberllan.example') },
    },
    behaviours: ['A-ABUSIVE', 'Z-RACIST'],
    at: '2026-06-10T10:00',
    method: 'email',
    service: 'Housing repairs',
    facts: texts.facts,
    exactWords: texts.exactWords,
    impact: texts.impact,
    affected: ['me'],
    police: undefined,
    answers: { hateStrands: ['race', 'other'], strandText: `Said: ${texts.answer}` },
    visibility: 'normal',
    evidence: 'none',
  };
};

describe('Hostile text in an incident', () => {
  it('rests as text, word for word, and is read back so by reporter and manager', async () => {
    register = await startRegister(aScenario({ signedIn: 'gwen' }));
    const lists = register.listsOf('gwen');
    const outbox = createOutbox({ lists, digest: register.digest, timeZone, clock, store: memoryStore(), account: 'gwen' });
    const mine = createIncidents(lists, register.digest, () => register.staff('gwen'), timeZone);
    const managed = createManagedIncidents(register.listsOf('meera'), register.digest, () => register.staff('meera'));
    const texts = fc.record({ facts: hostileText, exactWords: hostileText, impact: hostileText, name: hostileText, subject: hostileText, answer: hostileText });
    await fc.assert(
      fc.asyncProperty(texts, async (given) => {
        const facts = `What happened: ${given.facts}`;
        const draft = form({ ...given, facts });
        const incident = incidentOf(draft, timeZone);
        if (!incident) throw new Error('the form says no time');
        const outcome = await logIncident({ outbox, evidence: noEvidence, clock, configuration: register.world.configuration() }, incident);
        if (outcome.kind !== 'logged') throw new Error(JSON.stringify(outcome));
        const row = register.rows('incidents').find(({ ClientReference }) => ClientReference === draft.clientReference) ?? {};
        const rested = (text: string): string => asItRests(text).trim();
        expect({ ExactWords: '', Impact: '', CustomerName: '', Subject: '', ...row }).toMatchObject({
          Facts: rested(facts),
          ExactWords: rested(given.exactWords),
          Impact: rested(given.impact),
          CustomerName: asOneLine(given.name),
          Subject: asOneLine(given.subject),
          CustomerAddress: address,
        });
        expect((JSON.parse(String(row['Answers'])) as { readonly strandText: string }).strandText.trim()).toBe(rested(`Said: ${given.answer}`));
        const read = valueOf(await managed.read(outcome.reference));
        expect(read?.value.incident).toMatchObject({ facts: rested(facts), exactWords: rested(given.exactWords), impact: rested(given.impact) });
        const own = valueOf(await mine.about(address)).own.find(({ reference }) => reference === outcome.reference);
        expect(own?.subject).toBe(asOneLine(given.subject));
        // The message is found again by what Outlook calls it, however odd.
        expect(valueOf(await mine.claimOn(incident.internetMessageId ?? ''))?.reference).toBe(outcome.reference);
        // Words added later, too.
        if (own && asItRests(given.impact).trim() !== '') expect((await mine.sendAgain({ ...own, state: 'returned' }, given.impact, now)).ok).toBe(true);
      }),
      { numRuns: 60, seed },
    );
  });

  it('waits on the device and goes from there as it was typed', async () => {
    register = await startRegister(aScenario({ signedIn: 'gwen' }));
    const store = memoryStore();
    const outbox = createOutbox({ lists: register.listsOf('gwen'), digest: register.digest, timeZone, clock, store, account: 'gwen' });
    register.world.setFaults([{ path: '', skip: 0, share: 1, carryOut: false, lose: 'before' }]);
    for (const text of hostileTexts) {
      const incident = incidentOf(form({ facts: `What happened: ${text}`, exactWords: text, impact: text, name: text, subject: text, answer: text }), timeZone);
      if (!incident) throw new Error('the form says no time');
      expect(await outbox.submitIncident(incident)).toMatchObject({ kind: 'waiting' });
      expect((await outbox.waiting()).items.map(({ outgoing }) => outgoing)).toContainEqual({ kind: 'incident', incident });
    }
    register.world.setFaults([]);
    expect((await outbox.sendWaiting()).map(({ outcome }) => outcome.kind)).toEqual(hostileTexts.map(() => 'logged'));
    expect(register.rows('incidents').map(({ Facts }) => Facts)).toEqual(hostileTexts.map((text) => asItRests(`What happened: ${text}`).trim()));
  });

  it.each([
    ['facts', incidentLimits.factsMost],
    ['exactWords', incidentLimits.exactWordsMost],
    ['impact', incidentLimits.impactMost],
  ] as const)('of a megabyte in %s is named at the field, and nothing of it is cut or sent', async (field, limit) => {
    register = await startRegister(aScenario());
    const outbox = createOutbox({ lists: register.listsOf('gwen'), digest: register.digest, timeZone, clock, store: memoryStore(), account: 'gwen' });
    const megabyte = "<b>'\"".repeat(200_000);
    const incident = incidentOf(form({ facts: 'She wrote a lot.', exactWords: '', impact: '', name: '', subject: '', answer: 'x', [field]: megabyte }), timeZone);
    if (!incident) throw new Error('the form says no time');
    expect(incident[field]).toBe(megabyte);
    expect(await logIncident({ outbox, evidence: noEvidence, clock, configuration: register.world.configuration() }, incident)).toEqual({ kind: 'incomplete', problems: [{ field, reason: 'tooLong', limit }] });
    expect(register.rows('incidents')).toEqual([]);
  });

  it('of nothing but what no reader sees counts as nothing said', async () => {
    register = await startRegister(aScenario());
    const outbox = createOutbox({ lists: register.listsOf('gwen'), digest: register.digest, timeZone, clock, store: memoryStore(), account: 'gwen' });
    const incident = incidentOf(form({ facts: '\u0000\u0001 \u001B'.repeat(10), exactWords: '', impact: '', name: '', subject: '', answer: 'x' }), timeZone);
    if (!incident) throw new Error('the form says no time');
    expect(await logIncident({ outbox, evidence: noEvidence, clock, configuration: register.world.configuration() }, incident)).toEqual({ kind: 'incomplete', problems: [{ field: 'facts', reason: 'missing' }] });
  });
});

describe('Hostile text in a contact', () => {
  it('rests on one line of text, and is read back so', async () => {
    register = await startRegister(aScenario());
    const lists = register.listsOf('gwen');
    const outbox = createOutbox({ lists, digest: register.digest, timeZone, clock, store: memoryStore(), account: 'gwen' });
    const log = createContactLog(lists, register.digest);
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, async (note, matter) => {
        const clientReference = nextReference();
        const entry = { clientReference, method: 'telephone', direction: 'in', at: now, title: `Note ${note}`, matter: `Matter ${matter}` } as const;
        const logged = await logContact({ outbox, clock }, address, entry);
        const row = register.rows('contacts').find(({ ClientReference }) => ClientReference === clientReference);
        if (entry.title.trim().length > lineMost || entry.matter.trim().length > lineMost) {
          expect(logged).toMatchObject({ kind: 'incomplete' });
          expect(row).toBeUndefined();
          return;
        }
        expect(logged).toEqual({ kind: 'saved' });
        expect(row).toMatchObject({ Title: asOneLine(entry.title), Matter: asOneLine(entry.matter) });
        const { contacts } = valueOf(await log.entriesFor(address));
        expect(contacts.find(({ title, matter: of }) => title === asOneLine(entry.title) && of === asOneLine(entry.matter))).toBeDefined();
      }),
      { numRuns: 60, seed },
    );
  });
});

describe('Hostile text in the register', () => {
  it('rests in a name and is found again by its beginning, and never asks for more than that', async () => {
    register = await aCouncil({ customers: [] });
    const customers = createCustomers(register.listsOf('catrin'), register.digest, timeZone);
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const key = nextReference();
        const name = `Name ${key} ${text}`;
        const rested = asOneLine(name);
        fc.pre(rested.length <= 255);
        const added = valueOf(await customers.add(aCustomer({ key, displayName: name })));
        expect(added.value.displayName).toBe(rested);
        const found = valueOf(await customers.named(name));
        expect(found.customers.map(({ value }) => value.displayName)).toEqual(asItRests(name).trim() === rested ? [rested] : []);
      }),
      { numRuns: 40, seed },
    );
  });

  it.each([...hostileTexts, "<b>'\"".repeat(200_000)].map((text) => [text.slice(0, 20), text]))('searched for, %j finds nobody and breaks no question', async (_, text) => {
    register = await aCouncil();
    const customers = createCustomers(register.listsOf('catrin'), register.digest, timeZone);
    // A blank asks for the first names there are.
    const found = valueOf(await customers.named(text));
    expect(found.customers.length > 0).toBe(asItRests(text).trim() === '');
  });
});

describe('A hostile address', () => {
  it('is no address, or is searched for as one, whatever it holds', async () => {
    register = await startRegister(aScenario());
    const mail = register.as('gwen', scopes.mail);
    const locals = fc.oneof(fc.constantFrom("o'brien", '{a}', '$search', 'a*', 'a:b', '(a)or(b)', '&a=b', '#a', '%27', '+tag', '\u202Eevil', '=1+1', '\\'), hostileText);
    await fc.assert(
      fc.asyncProperty(locals, async (local) => {
        const given = emailAddress(`${local}@example.org`);
        if (given === undefined) return;
        expect(await searchMail(mail, { mailbox: undefined, participant: [given] })).toMatchObject({ ok: true });
      }),
      { numRuns: 60, seed },
    );
  });
});

describe('Hostile text in a file', () => {
  it('is no formula, and is otherwise the same when it is read back', async () => {
    register = await startRegister(aScenario());
    const sheets = createSheets();
    for (const text of hostileTexts) {
      const written = valueOf(await sheets.csv([['Service', 'Number'], [text, 7]]));
      const lines = new TextDecoder().decode(written);
      const read = await sheets.read(written.buffer);
      // A null makes a file none that a spreadsheet program would open: it stands as such.
      if (text.includes('\u0000')) continue;
      const [, [cell, number] = []] = read.kind === 'table' ? read.table : [];
      expect([cell, number]).toEqual([formulaStart.test(text) ? `'${wellFormed(text)}` : wellFormed(text), '7']);
      expect(formulaStart.test(String(cell))).toBe(false);
      expect(lines.startsWith('\uFEFF') || written[0] === 0xef).toBe(true);
    }
  });
});

function wellFormed(text: string): string {
  return text.replaceAll(/\p{Cs}/gu, '\uFFFD');
}
