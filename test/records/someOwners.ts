import type { Arrangement } from '../../src/domain/arrangement.ts';
import type { ArrangementFile, Arrangements, Step } from '../../src/ports/arrangements.ts';
import type { Result } from '../../src/ports/problem.ts';
import type { Stored } from '../../src/ports/stored.ts';
import { createArrangements } from '../../src/records/arrangements.ts';
import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';
import type { WorldOptions } from '../../src/simulator/world/types.ts';
import { anArrangementThatIs } from '../builders/arrangements.ts';
import { aScenario } from '../simulator/aScenario.ts';
import { startRegister, timeZone, type Register } from './aRegister.ts';

const staff: ScenarioInput['staff'] = [
  { id: 'gwen', name: 'Gwen Morris', address: 'gwen.morris@aberllan.example', roles: ['staff'] },
  { id: 'rhodri', name: 'Rhodri Vaughan', address: 'rhodri@aberllan.example', roles: ['serviceManager'] },
  { id: 'nia', name: 'Nia Price', address: 'nia@aberllan.example', roles: ['decisionMaker'] },
  { id: 'catrin', name: 'Catrin Ellis', address: 'catrin@aberllan.example', roles: ['registerOwner'] },
];

/** A council with one colleague in each role and nothing agreed with anybody. */
export function aCouncil(parts: Partial<ScenarioInput> = {}, options: WorldOptions = {}): Promise<Register> {
  return startRegister(aScenario({ staff, mailboxes: [], messages: [], arrangements: [], adjustments: [], ...parts }), options);
}

export function arrangementsAs(register: Register, staffId: string): Arrangements {
  return createArrangements(register.listsOf(staffId), () => register.staff(staffId), timeZone);
}

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.problem.kind} ${result.problem.detail ?? ''}`);
  return result.value;
}

export function sure<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('nothing there');
  return thing;
}

let steps = 0;
/** The step that brought an arrangement where it is, as `by` sends it. */
export function lastStep(register: Register, { decisions }: Arrangement, by: string): Step {
  steps += 1;
  return { ...sure(decisions.at(-1)), by: register.staff(by).id, clientReference: `step-${String(steps)}` };
}

/** A draft that Rhodri proposed. */
export async function aStoredDraft(register: Register, parts: Partial<Arrangement> = {}): Promise<Stored<ArrangementFile>> {
  const draft = anArrangementThatIs('draft', parts);
  return valueOf(await arrangementsAs(register, 'rhodri').add(draft, 'Siân Pugh', lastStep(register, draft, 'rhodri')));
}
