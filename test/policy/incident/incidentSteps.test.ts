import { incidentStates } from '../../../src/domain/incident.ts';
import {
  countsAsEvidence,
  needsSameDay,
  nextFor,
  stepsFor,
  type IncidentActor,
  type IncidentStage,
} from '../../../src/policy/incident/incidentSteps.ts';
import { incidentSteps, requirements } from '../../../src/policy/pack/incidentSteps.ts';

const actionsOf = (stage: IncidentStage, actor: IncidentActor, involved = false) =>
  stepsFor(stage, { as: [actor], involved }).map(({ action, to }) => `${action} → ${to}`);

describe('an incident’s way', () => {
  test.each<[IncidentStage, IncidentActor, readonly string[]]>([
    ['draft', 'reporter', ['submit → submitted', 'discard → discarded']],
    ['draft', 'serviceManager', []],
    ['submitted', 'reporter', ['recall → draft']],
    [
      'submitted',
      'serviceManager',
      ['accept → accepted', 'askForMore → returned', 'markDuplicate → duplicate', 'notAnIncident → notUpheld'],
    ],
    ['submitted', 'registerOwner', ['markDuplicate → duplicate']],
    ['returned', 'reporter', ['resubmit → submitted']],
    ['returned', 'serviceManager', []],
    ['accepted', 'reporter', []],
    ['accepted', 'serviceManager', ['markDuplicate → duplicate', 'close → closed']],
    ['accepted', 'registerOwner', ['markDuplicate → duplicate', 'close → closed']],
    ['closed', 'serviceManager', []],
    ['closed', 'registerOwner', ['reopen → submitted']],
    ['notUpheld', 'registerOwner', ['reopen → submitted']],
    ['duplicate', 'registerOwner', ['reopen → submitted']],
    ['closed', 'informationGovernance', ['contest → unchanged']],
    ['draft', 'informationGovernance', []],
    ['discarded', 'reporter', []],
  ])('%s, %s: %p', (stage, actor, expected) => {
    expect(actionsOf(stage, actor)).toEqual(expected);
  });

  test('nobody it was directed at or accuses decides on it', () => {
    expect(incidentStates.flatMap((state) => actionsOf(state, 'serviceManager', true))).toEqual([]);
    expect(incidentStates.flatMap((state) => actionsOf(state, 'registerOwner', true))).toEqual([]);
  });

  test('whoever reported it may still take back and answer, though it was directed at them', () => {
    expect(actionsOf('submitted', 'reporter', true)).toEqual(['recall → draft']);
    expect(actionsOf('returned', 'reporter', true)).toEqual(['resubmit → submitted']);
  });

  test('a manager accepts only after reading, and after thinking of what may make contact hard', () => {
    expect(incidentSteps.find(({ action }) => action === 'accept')?.needs).toEqual(['factsRead', 'barriersConsidered']);
  });

  test.each(incidentSteps)('“$label” says what it did, and what it needs has a sentence', ({ label, sentence, needs, from, who }) => {
    expect(label).not.toBe('');
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(needs.map((need) => requirements[need]).every((text) => text.endsWith('.'))).toBe(true);
    expect(from.length * who.length).toBeGreaterThan(0);
  });

  test('every state can be reached from a draft, and none but the discarded draft is a dead end', () => {
    const reached = new Set<string>(['draft']);
    for (let before = -1; before !== reached.size;) {
      before = reached.size;
      for (const { from, to } of incidentSteps) if (to !== 'unchanged' && from.some((stage) => reached.has(stage))) reached.add(to);
    }
    expect([...reached].sort()).toEqual(['draft', 'discarded', ...incidentStates].sort());
    const left = new Set(incidentSteps.filter(({ to }) => to !== 'unchanged').flatMap(({ from }) => from));
    expect([...reached].filter((stage) => !left.has(stage as IncidentStage))).toEqual(['discarded']);
  });

  test('only what a manager accepted counts as evidence', () => {
    expect(incidentStates.filter(countsAsEvidence)).toEqual(['accepted', 'closed']);
  });
});

describe('what happens next', () => {
  test.each(incidentStates)('%s: the reporter reads where it stands and what comes', (state) => {
    const { label, next } = nextFor(state);
    expect(label).not.toBe('');
    expect(next).toHaveLength(1);
  });

  test('a threat or racist words go to a manager the same day; rude words wait their turn', () => {
    expect(needsSameDay(['A-THREAT'])).toBe(true);
    expect(needsSameDay(['Z-RACIST'])).toBe(true);
    expect(needsSameDay(['A-DISCRIM-LANG'])).toBe(true);
    expect(needsSameDay(['A-ABUSIVE', 'B-DURESS'])).toBe(false);
    expect(nextFor('submitted', ['Z-RACIST']).next[0]).toContain('today');
    expect(nextFor('submitted', ['A-ABUSIVE']).next).toHaveLength(1);
    expect(nextFor('closed', ['A-THREAT']).next).toHaveLength(1);
  });
});
