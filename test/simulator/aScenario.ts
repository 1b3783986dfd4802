import * as v from 'valibot';
import { scenarioSchema, type Scenario, type ScenarioInput } from '../../src/simulator/scenario/schema.ts';

/** A Wednesday in term time, mid-morning. */
export const testNow = '2026-06-10T10:42:00+01:00';

/** Known to the register: an arrangement and an adjustment. */
export const sian = { name: 'Siân Pugh', address: 'sian.pugh@example.org' };
/** Known, with nothing agreed. */
export const padraig = { name: 'Pádraig O’Brien', address: "padraig.o'brien@example.org" };
/** Shares an address with others. */
export const hall = { name: 'Marsh Lane hall', address: 'hall@example.net' };

export const adviserAddress = 'gwen.morris@aberllan.example';
export const sharedAddress = 'housing@aberllan.example';

function defaults(): ScenarioInput {
  return {
    title: 'A small council',
    now: testNow,
    signedIn: 'gwen',
    council: { name: 'Aberllan County Council', emailDomains: ['aberllan.example'] },
    staff: [
      { id: 'gwen', name: 'Gwen Morris', address: adviserAddress, roles: ['staff'], jobTitle: 'Housing adviser' },
      { id: 'tom', name: 'Tom Rees', address: 'tom.rees@aberllan.example', roles: ['staff'] },
      { id: 'meera', name: 'Meera Shah', address: 'meera.shah@aberllan.example', roles: ['serviceManager', 'registerOwner'] },
    ],
    mailboxes: [{ address: sharedAddress, name: 'Housing repairs', service: 'Housing repairs', members: ['gwen', 'meera'] }],
    customers: [
      { key: 'C-0001', name: sian.name, addresses: [{ address: sian.address }] },
      { key: 'C-0002', name: padraig.name, addresses: [{ address: padraig.address }] },
      { key: 'C-0003', name: hall.name, addresses: [{ address: hall.address, confidence: 'shared' }] },
    ],
    arrangements: [
      {
        ref: 'ARR-2026-0001',
        customer: 'C-0001',
        services: ['Housing repairs'],
        terms: ['SPOC_GENERIC_INBOX'],
        doText: ['Pass her message to the repairs team'],
        dontText: ['Reply about repairs yourself'],
        contactPoint: { name: 'Repairs team', address: sharedAddress },
        start: '2026-03-01',
        end: '2026-08-31',
        review: '2026-08-03',
      },
    ],
    adjustments: [
      {
        ref: 'ADJ-1',
        customer: 'C-0001',
        adjustment: 'LARGE_PRINT',
        instruction: 'Write in large print, 16 point',
        agreedOn: '2026-02-01',
      },
    ],
    messages: [
      {
        id: 'm1',
        mailbox: adviserAddress,
        from: sian,
        to: [{ name: 'Gwen Morris', address: adviserAddress }],
        at: '2026-06-10T09:15:00+01:00',
        subject: 'Damp in the back bedroom',
        body: '<p>It is <b>worse</b>.</p>',
        unread: true,
      },
      {
        id: 'm2',
        mailbox: adviserAddress,
        folder: 'sent',
        from: { name: 'Gwen Morris', address: adviserAddress },
        to: [sian],
        at: '2026-06-08T14:00:00+01:00',
        subject: 'Your repair',
        body: '<p>Booked.</p>',
      },
      {
        id: 'm3',
        mailbox: sharedAddress,
        from: padraig,
        to: [{ name: 'Housing repairs', address: sharedAddress }],
        at: '2026-06-09T11:30:00+01:00',
        subject: 'Gutter',
        body: '<p>Please call.</p>',
      },
    ],
  };
}

/** A valid scenario: two advisers, a manager, one shared mailbox, three customers, three messages. Parts given replace the default ones. */
export function aScenario(parts: Partial<ScenarioInput> = {}): Scenario {
  return v.parse(scenarioSchema, { ...defaults(), ...parts });
}

type IncidentInput = NonNullable<ScenarioInput['incidents']>[number];

/** An incident that Gwen logged this morning. */
export function anIncident(parts: Partial<IncidentInput> = {}): IncidentInput {
  return {
    by: 'gwen',
    loggedAt: '2026-06-10T09:30:00+01:00',
    occurredAt: '2026-06-10T09:15:00+01:00',
    method: 'email',
    service: 'Housing repairs',
    behaviours: ['A-ABUSIVE'],
    facts: 'She swore at me.',
    ...parts,
  };
}
