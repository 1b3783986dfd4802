import { emailAddress, type EmailAddress } from '../../src/domain/emailAddress.ts';
import type { Incidents } from '../../src/ports/incidents.ts';
import { createIncidents } from '../../src/records/incidents.ts';
import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';
import { addressKey } from '../../src/simulator/world/digest.ts';
import { aScenario, sian } from '../simulator/aScenario.ts';
import { startRegister, timeZone, type Register } from './aRegister.ts';

let register: Register;
afterEach(() => register.close());

const sianAddress = emailAddress(sian.address) ?? ('' as EmailAddress);
type ScenarioIncident = NonNullable<ScenarioInput['incidents']>[number];
const anIncident = (parts: Partial<ScenarioIncident> = {}): ScenarioIncident => ({
  message: 'm1', by: 'gwen', loggedAt: '2026-06-10T09:30:00+01:00', occurredAt: '2026-06-10T09:15:00+01:00', method: 'email',
  service: 'Housing repairs', behaviours: ['A-ABUSIVE'], facts: 'She called me names in three mails.', ...parts,
});

async function incidentsOf(staffId: string, parts: Partial<ScenarioInput>): Promise<Incidents> {
  register = await startRegister(aScenario(parts));
  return createIncidents(register.listsOf(staffId), register.digest, () => register.staff(staffId), timeZone);
}

describe('who logged a message', () => {
  it('is told to a colleague who may not read the incident', async () => {
    const incidents = await incidentsOf('tom', { incidents: [anIncident()] });
    const id = register.world.messages().find((message) => message.id === 'm1')?.internetMessageId ?? '';
    const answer = await incidents.claimOn(id);
    expect(answer).toMatchObject({
      value: { reference: 'INC-2026-000001', loggedBy: 'Gwen Morris', loggedAt: '2026-06-10T08:30:00.000Z' },
    });
    expect(await incidents.about(sianAddress)).toEqual({ ok: true, value: { own: [], others: [], complete: true } });
  });

  it('is nobody for a message that was not logged', async () => {
    const incidents = await incidentsOf('tom', { incidents: [anIncident()] });
    expect(await incidents.claimOn("<o'brien+1#2@example.org>")).toEqual({ ok: true, value: undefined });
  });

  it('takes its year from the council’s new year, not from that of UTC', async () => {
    const incidents = await incidentsOf('tom', {
      council: { name: 'Elsewhere', timeZone: 'Pacific/Auckland', emailDomains: ['aberllan.example'] },
      incidents: [anIncident({ loggedAt: '2025-12-31T12:30:00Z' })],
    });
    const own = createIncidents(register.listsOf('gwen'), register.digest, () => register.staff('gwen'), 'Pacific/Auckland');
    const id = register.world.messages().find((message) => message.id === 'm1')?.internetMessageId ?? '';
    expect(await incidents.claimOn(id)).toMatchObject({ value: { reference: 'INC-2025-000001' } });
    expect(await own.claimOn(id)).toMatchObject({ value: { reference: 'INC-2026-000001' } });
  });
});

describe('so many incidents that not all are read', () => {
  it('are not taken for all there are', async () => {
    const logged = Array.from({ length: 1001 }, () => anIncident({ message: undefined, customer: 'C-0001' }));
    const incidents = await incidentsOf('gwen', { customers: [{ key: 'C-0001', name: sian.name, addresses: [{ address: sian.address }] }], incidents: logged });
    expect(await incidents.about(sianAddress)).toMatchObject({ ok: true, value: { complete: false } });
  });
});

describe('the person’s own incidents', () => {
  const many = [
    anIncident(),
    anIncident({
      message: undefined, customer: 'C-0001', loggedAt: '2026-06-09T12:00:00+01:00', state: 'accepted', outcome: 'Thank you. We wrote to him.',
      decidedBy: 'meera', decidedAt: '2026-06-09T15:00:00+01:00', behaviours: ['A-THREAT', 'Z-RACIST'],
    }),
    anIncident({ by: 'tom', loggedAt: '2026-06-10T09:40:00+01:00' }),
    anIncident({ by: 'meera', loggedAt: '2026-06-10T09:41:00+01:00' }),
  ];

  it('come newest first, with what the manager wrote back', async () => {
    const answer = await (await incidentsOf('gwen', { incidents: many })).about(sianAddress);
    expect(answer.ok && answer.value.own).toEqual([
      {
        clientReference: expect.any(String) as string, reference: 'INC-2026-000002', state: 'submitted', occurredAt: '2026-06-10T08:15:00.000Z', loggedAt: '2026-06-10T08:30:00.000Z',
        behaviours: ['A-ABUSIVE'], subject: 'Damp in the back bedroom', addenda: '', outcome: '', contested: false, joined: false, visibility: 'normal', files: [],
        row: { id: '2', etag: expect.any(String) as string },
      },
      expect.objectContaining({
        reference: 'INC-2026-000001', state: 'accepted', behaviours: ['A-THREAT', 'Z-RACIST'], outcome: 'Thank you. We wrote to him.',
        decidedBy: 'Meera Shah', decidedAt: '2026-06-09T14:00:00.000Z',
      }),
    ]);
  });

  it('say where the person added to a colleague’s', async () => {
    const answer = await (await incidentsOf('tom', { incidents: many })).about(sianAddress);
    expect(answer.ok && answer.value.own).toMatchObject([{ reference: 'INC-2026-000002', joined: true }]);
  });

  it('are the person’s alone also where the list shows everybody’s', async () => {
    const answer = await (await incidentsOf('meera', { incidents: many })).about(sianAddress);
    expect(answer.ok && answer.value.own.map(({ loggedAt }) => loggedAt)).toEqual(['2026-06-10T08:41:00.000Z']);
  });

  it('stand apart from those of colleagues, each once, which a role may read and a reporter does not find', async () => {
    const meeras = await (await incidentsOf('meera', { incidents: many })).about(sianAddress);
    expect(meeras.ok && meeras.value.others).toEqual([{ reference: 'INC-2026-000001', state: 'accepted', occurredAt: expect.any(String) as string, loggedBy: 'Gwen Morris' }]);
    const toms = await createIncidents(register.listsOf('tom'), register.digest, () => register.staff('tom'), timeZone).about(sianAddress);
    expect(toms.ok && toms.value.others).toEqual([]);
  });

  it('cost one trip to both lists, however many others there are', async () => {
    const others = Array.from({ length: 260 }, (_, index) => anIncident({ by: 'tom', message: 'm3', loggedAt: `2026-06-10T09:40:${String(index % 60).padStart(2, '0')}+01:00` }));
    const answer = await (await incidentsOf('meera', { incidents: [anIncident({ by: 'meera' }), ...others] })).about(sianAddress);
    expect(answer.ok && answer.value.own).toHaveLength(1);
    expect(register.requests).toEqual(['POST /v1.0/$batch']);
  });

  it('are malformed where one cannot be read', async () => {
    const incidents = await incidentsOf('meera', { rawRows: [{ list: 'Incidents', fields: { Title: 'INC-2026-000009', State: 'lost', Key: addressKey(sian.address) } }] });
    expect(await incidents.about(sianAddress)).toMatchObject({ ok: false, problem: { kind: 'malformed' } });
  });

  it('come although the claim beside them is throttled', async () => {
    const incidents = await incidentsOf('gwen', { incidents: many, faults: [{ path: 'lists/Claims', status: 429 }] });
    const [own, claim] = await Promise.all([incidents.about(sianAddress), incidents.claimOn('<any@example.org>')]);
    expect(own).toMatchObject({ ok: true });
    expect(claim).toMatchObject({ problem: { kind: 'throttled', retryAfterSeconds: 1 } });
  });
});
