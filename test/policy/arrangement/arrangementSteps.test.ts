import { arrangementStates, type Arrangement, type ArrangementState } from '../../../src/domain/arrangement.ts';
import { arrangementActions, type ArrangementActor } from '../../../src/domain/decision.ts';
import { adviceFor, missingFor, stepsFor } from '../../../src/policy/arrangement/arrangementSteps.ts';
import { editArrangement } from '../../../src/policy/arrangement/editArrangement.ts';
import { takeStep } from '../../../src/policy/arrangement/takeStep.ts';
import { requirements, separations } from '../../../src/policy/pack/arrangementNeeds.ts';
import { arrangementSteps } from '../../../src/policy/pack/arrangementSteps.ts';
import { aMove, after, anArrangement, anArrangementThatIs, anEvidence, decisionsOf, refusalOf, someFacts } from '../../builders/arrangements.ts';
import { theDay } from '../../builders/moments.ts';

const standing = (state: ArrangementState): Arrangement => ({ ...anArrangement(), state });
const may = (state: ArrangementState, as: ArrangementActor) =>
  stepsFor(standing(state), { id: 'somebody', as: [as] }, []).map(({ action, to }) => `${action} → ${to}`);

describe('an arrangement’s way', () => {
  test.each<[ArrangementState, ArrangementActor, readonly string[]]>([
    ['new', 'serviceManager', ['propose → draft']],
    ['new', 'registerOwner', ['bringOver → active']],
    ['new', 'decisionMaker', []],
    ['draft', 'serviceManager', ['submit → consultation']],
    ['draft', 'decisionMaker', []],
    ['consultation', 'serviceManager', []],
    ['consultation', 'decisionMaker', ['approve → approved', 'reject → rejected']],
    ['approved', 'registerOwner', ['notify → active']],
    ['approved', 'decisionMaker', ['withdraw → withdrawn']],
    ['active', 'decisionMaker', ['continue → active', 'amend → active', 'lift → ended', 'suspend → suspended']],
    ['active', 'registerOwner', ['notify → unchanged', 'lodgeAppeal → unchanged', 'withdrawAppeal → unchanged']],
    ['active', 'appealDecider', ['appealStands → active', 'appealVaried → active', 'appealQuashed → ended']],
    ['active', 'informationGovernance', ['contest → unchanged', 'settleContest → unchanged']],
    ['active', 'system', ['lapse → ended']],
    ['active', 'serviceManager', []],
    ['active', 'staff', []],
    ['suspended', 'decisionMaker', ['lift → ended', 'resume → active']],
    ['suspended', 'registerOwner', ['notify → unchanged', 'withdrawAppeal → unchanged']],
    ['suspended', 'appealDecider', ['appealStands → active', 'appealVaried → active', 'appealQuashed → ended']],
    ['suspended', 'system', ['lapse → ended']],
    ['suspended', 'informationGovernance', ['contest → unchanged', 'settleContest → unchanged']],
    ['ended', 'registerOwner', ['withdrawAppeal → unchanged', 'archive → archived']],
    ['ended', 'appealDecider', ['appealQuashed → ended', 'appealStands → unchanged']],
    ['ended', 'informationGovernance', ['settleContest → unchanged']],
    ['ended', 'decisionMaker', []],
    ['rejected', 'system', ['archive → archived']],
    ['withdrawn', 'registerOwner', ['archive → archived']],
  ])('%s, %s: %p', (state, as, expected) => {
    expect(may(state, as)).toEqual(expected);
  });

  test('nobody takes a step from the archive', () => {
    expect(arrangementSteps.filter(({ from }) => from.includes('archived'))).toEqual([]);
  });

  test('each action is in the table, and each state can be reached', () => {
    // Taking back is no step of its own: it undoes whichever came last.
    expect([...new Set(arrangementSteps.map(({ action }) => action)), 'undo'].sort()).toEqual([...arrangementActions].sort());
    expect([...new Set(['new', ...arrangementSteps.map(({ to }) => to).filter((to) => to !== 'unchanged')])].sort()).toEqual([...arrangementStates].sort());
  });

  test('one action leads one way from one state', () => {
    const pairs = arrangementSteps.flatMap(({ action, from }) => from.map((state) => `${action} from ${state}`));
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  test.each(arrangementSteps)('“$label” says what it did, who takes it and what it needs', ({ label, sentence, who, from, needs, apart }) => {
    expect(label).toMatch(/^[A-Z]/);
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(who.length * from.length).toBeGreaterThan(0);
    for (const text of [...needs.map((need) => requirements[need]), ...apart.map((separation) => separations[separation])]) expect(text).toMatch(/^[A-Z].*\.$/);
  });

  test('the passing of time ends and tidies, and decides nothing', () => {
    expect(arrangementSteps.filter(({ who }) => who.includes('system')).map(({ action }) => action)).toEqual(['lapse', 'archive']);
  });

  test('only a decision, an appeal or bringing over leads to one in force', () => {
    expect(arrangementSteps.filter(({ to }) => to === 'active').map(({ action }) => action)).toEqual([
      'bringOver', 'notify', 'continue', 'amend', 'resume', 'appealStands', 'appealVaried',
    ]);
  });
});

describe('who decides stays apart', () => {
  const active = () => anArrangementThatIs('active');
  const actionsOf = (arrangement: Arrangement, id: string, as: ArrangementActor, evidence = [anEvidence()]) =>
    stepsFor(arrangement, { id, as: [as] }, evidence).map(({ action }) => action);

  test('whoever proposed it neither approves nor rejects nor withdraws it', () => {
    expect(actionsOf(anArrangementThatIs('consultation'), 'rhodri', 'decisionMaker')).toEqual([]);
    expect(actionsOf(anArrangementThatIs('approved'), 'rhodri', 'decisionMaker')).toEqual([]);
    expect(actionsOf(anArrangementThatIs('consultation'), 'nia', 'decisionMaker')).toEqual(['approve', 'reject']);
  });

  test('whom a linked incident was directed at decides nothing on it, and lifts nothing', () => {
    expect(actionsOf(anArrangementThatIs('consultation'), 'aled', 'decisionMaker')).toEqual([]);
    expect(actionsOf(active(), 'aled', 'decisionMaker')).toEqual([]);
    expect(actionsOf(active(), 'aled', 'appealDecider')).toEqual([]);
    expect(actionsOf(active(), 'aled', 'informationGovernance')).toEqual(['contest']);
  });

  test('being involved in some other incident does not matter', () => {
    const other = [anEvidence({ ref: 'INC-2026-000999', involved: ['nia'] })];
    expect(actionsOf(anArrangementThatIs('consultation'), 'nia', 'decisionMaker', other)).toEqual(['approve', 'reject']);
  });

  test('no one who signed an earlier step decides the appeal', () => {
    expect(actionsOf(active(), 'nia', 'appealDecider')).toEqual([]);
    expect(actionsOf(active(), 'rhodri', 'appealDecider')).toEqual([]);
    expect(actionsOf(active(), 'catrin', 'appealDecider')).toEqual([]);
    expect(actionsOf(active(), 'huw', 'appealDecider')).toEqual(['appealStands', 'appealVaried', 'appealQuashed']);
  });

  test('nor does whoever agreed that the customer is not told yet', () => {
    const telling = { kind: 'withheld', reason: 'Telling would put a neighbour at risk today.', approvedBy: 'huw', recheckOn: theDay('2026-06-24') } as const;
    const withheld = after(anArrangementThatIs('approved'), aMove('notify', { telling }));
    expect(actionsOf(withheld, 'huw', 'appealDecider')).toEqual([]);
    expect(actionsOf(withheld, 'olwen', 'appealDecider')).toEqual(['appealStands', 'appealVaried', 'appealQuashed']);
  });

  test('a step by the wrong person is refused, and says what else is missing', () => {
    const taken = takeStep(anArrangementThatIs('consultation', { deputy: '' }), aMove('approve', { by: 'rhodri' }), someFacts());
    expect(taken).toMatchObject({ ok: false, refused: 'notApart' });
    expect(refusalOf(taken)).toEqual(['notProposer', 'contactPoint: deputy missing']);
  });

  test('an incident that is linked only now counts as well, and one that is unlinked still does', () => {
    const facts = someFacts({ evidence: [anEvidence({ involved: [] }), anEvidence({ ref: 'INC-2', involved: ['nia'] })] });
    const on = theDay('2026-08-31');
    const period = { start: on, review: theDay('2026-12-01'), end: theDay('2027-01-31') };
    const linked = aMove('continue', { on, changes: { ...period, incidents: ['INC-2026-000001', 'INC-2'] } });
    expect(refusalOf(takeStep(active(), linked, facts))).toEqual(['notInvolved']);
    const before = anArrangementThatIs('active', { incidents: ['INC-2026-000001', 'INC-2'] });
    const unlinked = aMove('continue', { on, changes: { ...period, incidents: ['INC-2026-000001'] } });
    expect(refusalOf(takeStep(before, unlinked, facts))).toEqual(['notInvolved']);
  });

  test.each([
    ['a step from another state', 'approve', {}, 'notFromHere'],
    ['somebody without the role', 'lift', { as: 'serviceManager' }, 'notYourRole'],
    ['the system, where a person has to decide', 'lift', { as: 'system' }, 'notYourRole'],
  ] as const)('%s is refused', (_, action, parts, refused) => {
    expect(takeStep(active(), aMove(action, parts), someFacts())).toEqual({ ok: false, refused, apart: [], missing: [] });
  });
});

describe('a step that is taken', () => {
  test('is signed, and what was signed before stays', () => {
    const active = anArrangementThatIs('active');
    expect(decisionsOf(active)).toEqual([
      'propose by rhodri, version 1',
      'submit by rhodri, version 1',
      'approve by nia, version 1',
      'notify by catrin, version 1',
    ]);
    expect(active.decisions.at(-1)).toEqual({ action: 'notify', by: 'catrin', as: 'registerOwner', on: '2026-06-10', version: 1, note: aMove('notify').note });
  });

  test('without a note is signed without one', () => {
    const { note: _, ...move } = aMove('propose');
    expect(after(anArrangement(), move).decisions).toStrictEqual([{ action: 'propose', by: 'rhodri', as: 'serviceManager', on: '2026-06-10', version: 1 }]);
  });

  test('leaves the arrangement that it was taken on as it was', () => {
    const draft = anArrangementThatIs('draft');
    const copy = structuredClone(draft);
    after(draft, aMove('submit'));
    expect(draft).toEqual(copy);
  });

  test('says in words what happened', () => {
    const taken = takeStep(anArrangement(), aMove('propose'), someFacts());
    expect(taken).toMatchObject({ ok: true, step: { sentence: 'Saved as a draft. Nothing has changed for the customer.' }, advice: [] });
  });
});

test('what only advises is told apart from what is missing', () => {
  const before = anArrangementThatIs('consultation', { consultations: [], deputy: '' });
  const [step] = stepsFor(before, { id: 'nia', as: ['decisionMaker'] }, []);
  if (step === undefined) throw new Error('nia decides');
  const moveCase = { before, after: before, move: aMove('approve'), facts: someFacts() };
  expect(adviceFor(step, moveCase).map(({ need }) => need)).toEqual(['consultations']);
  expect(missingFor(step, moveCase).map(({ need }) => need)).toEqual(['contactPoint']);
});

describe('the text of an arrangement', () => {
  test.each(arrangementStates)('%s', (state) => {
    const edited = editArrangement(standing(state), { deputy: 'Somebody else' });
    expect(edited?.deputy).toBe(['new', 'draft', 'consultation'].includes(state) ? 'Somebody else' : undefined);
  });
});
