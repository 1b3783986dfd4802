import { patternStates, type PatternRecord } from '../../../src/domain/patternRecord.ts';
import { missingForPattern, patternStepsFor, type PatternStepFacts } from '../../../src/policy/contact/patternSteps.ts';
import { patternRequirements, patternSteps, type PatternAction, type PatternActor, type PatternStage } from '../../../src/policy/pack/patternSteps.ts';
import { wednesday } from '../../builders/moments.ts';
import { aPatternManager, aPatternRecord, marchAnswer } from '../../builders/patternRecords.ts';

const actionsOf = (stage: PatternStage, actor: PatternActor, involved = false) =>
  patternStepsFor(stage, { as: [actor], involved }).map(({ action, to }) => `${action} → ${to}`);
const missing = (action: PatternAction, record: Partial<PatternRecord> = {}, facts: Partial<PatternStepFacts> = {}) =>
  missingForPattern(action, aPatternRecord(record), aPatternManager(facts));
const nothing: PatternStepFacts = { by: 'rhodri', as: ['serviceManager'], today: wednesday, settings: { twoReferences: 'advise' } };

describe('a contact pattern’s way', () => {
  test.each<[PatternStage, PatternActor, readonly string[]]>([
    ['draft', 'compiler', ['submit → submitted', 'discard → discarded']],
    ['draft', 'serviceManager', []],
    ['submitted', 'compiler', []],
    ['submitted', 'serviceManager', ['accept → accepted', 'askForMore → returned', 'notAPattern → notUpheld']],
    ['submitted', 'registerOwner', []],
    ['returned', 'compiler', ['resubmit → submitted']],
    ['accepted', 'serviceManager', ['close → closed']],
    ['accepted', 'registerOwner', ['close → closed']],
    ['closed', 'registerOwner', ['reopen → submitted']],
    ['notUpheld', 'registerOwner', ['reopen → submitted']],
    ['closed', 'serviceManager', []],
    ['accepted', 'informationGovernance', ['contest → unchanged']],
    ['draft', 'informationGovernance', []],
  ])('%s, %s: %p', (stage, actor, expected) => {
    expect(actionsOf(stage, actor)).toEqual(expected);
  });

  test('nobody involved decides on it; who put it together may still answer', () => {
    expect(patternStates.flatMap((state) => [...actionsOf(state, 'serviceManager', true), ...actionsOf(state, 'registerOwner', true)])).toEqual([]);
    expect(actionsOf('returned', 'compiler', true)).toEqual(['resubmit → submitted']);
    expect(actionsOf('draft', 'compiler', true)).toHaveLength(2);
  });

  test.each(patternSteps)('“$label” says what it did, and what it needs has a sentence', ({ label, sentence, needs }) => {
    expect(label).toMatch(/^[A-Z]/);
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    for (const need of needs) expect(patternRequirements[need]).toMatch(/\.$/);
  });
});

describe('what a step on a contact pattern still lacks', () => {
  test('nothing, where a manager read a complete record and thought of needs and of our own part', () => {
    expect(missing('accept')).toEqual([]);
  });

  test('everything at once', () => {
    expect(missingForPattern('accept', aPatternRecord({ counts: [] }), nothing)).toEqual([
      { field: 'complete', reason: 'missing', problems: [{ field: 'counts', reason: 'missing', advice: false }] },
      { field: 'factsRead', reason: 'missing' },
      { field: 'needsConsidered', reason: 'missing' },
      { field: 'ownPartConsidered', reason: 'missing' },
    ]);
  });

  test('advice holds nothing up, unless the council requires it', () => {
    const record = { behaviours: ['B-REFUSEDECISION'], earlierAnswers: [marchAnswer] } as const;
    expect(missing('accept', record)).toEqual([]);
    expect(missing('accept', record, { settings: { twoReferences: 'require' } })).toMatchObject([{ field: 'complete', problems: [{ reason: 'tooFew' }] }]);
  });

  test.each<[string, Partial<PatternRecord>, Partial<PatternStepFacts>, object[]]>([
    ['not from there', { state: 'closed' }, {}, [{ field: 'step', reason: 'notAllowed' }]],
    ['not by that role', {}, { as: ['registerOwner'] }, [{ field: 'by', reason: 'notAllowed' }]],
    ['by somebody with both roles', {}, { as: ['registerOwner', 'serviceManager'] }, []],
    ['not by who put it together', {}, { by: 'gwen' }, [{ field: 'by', reason: 'involved' }]],
    ['not by whom it was directed at', { involved: ['rhodri'] }, {}, [{ field: 'by', reason: 'involved' }]],
    ['not unread', {}, { factsRead: false }, [{ field: 'factsRead', reason: 'missing' }]],
    ['not with blank words', {}, { needsConsidered: ' ' }, [{ field: 'needsConsidered', reason: 'missing' }]],
  ])('%s', (_, record, facts, expected) => {
    expect(missing('accept', record, facts)).toEqual(expected);
  });

  test.each<[PatternAction, PatternStage, PatternActor, Partial<PatternStepFacts>, readonly string[]]>([
    ['submit', 'draft', 'compiler', {}, []],
    ['discard', 'draft', 'compiler', {}, []],
    ['askForMore', 'submitted', 'serviceManager', { comment: 'Which mailboxes?' }, ['comment']],
    ['resubmit', 'returned', 'compiler', { comment: 'All of them.' }, ['comment']],
    ['notAPattern', 'submitted', 'serviceManager', { reason: 'We were late.' }, ['reason']],
    ['close', 'accepted', 'registerOwner', { outcome: 'One contact point' }, ['outcome']],
    ['reopen', 'notUpheld', 'registerOwner', { reason: 'It went on.' }, ['reason']],
    ['contest', 'submitted', 'informationGovernance', { reason: 'The numbers' }, ['reason']],
  ])('%s from %s', (action, stage, actor, given, needed) => {
    const facts = { ...nothing, by: actor === 'compiler' ? 'gwen' : 'rhodri', as: [actor] };
    expect(missingForPattern(action, aPatternRecord(), facts, stage)).toEqual(needed.map((field) => ({ field, reason: 'missing' })));
    expect(missingForPattern(action, aPatternRecord(), { ...facts, ...given }, stage)).toEqual([]);
  });

  test('an incomplete record is not sent; it may be discarded', () => {
    const record = aPatternRecord({ counts: [] });
    const facts = { ...nothing, by: 'gwen', as: ['compiler'] } as const;
    expect(missingForPattern('submit', record, facts, 'draft')).toMatchObject([{ field: 'complete' }]);
    expect(missingForPattern('discard', record, facts, 'draft')).toEqual([]);
  });
});
