import { logIncident } from '../../src/journeys/logIncident.ts';
import type { IncidentDraft } from '../../src/domain/incident.ts';
import type { EvidenceContent } from '../../src/ports/evidence.ts';
import { memoryStore } from '../../src/records/deviceStore.ts';
import { createOutbox } from '../../src/records/outbox.ts';
import { aDraft, clock, startRegister, timeZone, type Register } from '../records/aRegister.ts';
import { aPane, bytesOf, waitingIn } from '../records/anEvidencePane.ts';
import { aScenario } from '../simulator/aScenario.ts';

let register: Register;
afterEach(() => register.close());

describe('Evidence follows what was chosen last', () => {
  const file = { kind: 'file', name: 'letter.pdf', bytes: bytesOf('scanned') } as const;

  it.each<readonly [string, Partial<IncidentDraft>, EvidenceContent | undefined]>([
    ['nothing', {}, undefined],
    ['privacy', { visibility: 'private', behaviours: ['A-SEXUAL'] }, file],
  ])('where the first try did not get through and the second chose %s, nothing of the first is kept', async (_what, parts, content) => {
    register = await startRegister(aScenario({ faults: [{ path: '', times: 1, lose: 'before' }] }));
    const evidence = aPane(register);
    const outbox = createOutbox({ lists: register.listsOf('gwen'), digest: register.digest, timeZone, clock, store: memoryStore(), account: 'gwen' });
    const outside = { outbox, evidence, clock, configuration: register.world.configuration() };
    expect(await logIncident(outside, aDraft({ behaviours: ['A-ABUSIVE'] }), undefined, file)).toMatchObject({ kind: 'waiting' });
    expect(await waitingIn(evidence)).toHaveLength(1);
    await logIncident(outside, aDraft({ behaviours: ['A-ABUSIVE'], ...parts }), undefined, content);
    expect(await waitingIn(evidence)).toEqual([]);
  });
});
