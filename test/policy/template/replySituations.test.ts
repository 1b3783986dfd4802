import { replySituations, situationText, statedSituations, type StatedSituation } from '../../../src/policy/pack/replySituations.ts';
import { templateIds, type TemplateId } from '../../../src/policy/template/template.ts';
import { suggestedTo, toAskFor, withBearing } from '../../builders/replies.ts';

const readAndFile = { terms: ['NO_FURTHER_CORRESPONDENCE_ON_MATTER'] } as const;

describe('what a person says the reply is about', () => {
  test.each<[StatedSituation, TemplateId]>([
    ['firstReply', 'T01'],
    ['cannotDo', 'T02'],
    ['notOurs', 'T03'],
    ['timescale', 'T04'],
    ['alreadyAnswered', 'T05'],
    ['newOrSame', 'T06'],
    ['escalation', 'T07'],
    ['impasse', 'T08'],
    ['noAuthority', 'T09'],
    ['rudeMessage', 'T10'],
    ['firstWarning', 'T11'],
    ['arrangementDecided', 'T13'],
    ['immediateArrangement', 'T14'],
    ['reviewDue', 'T15'],
    ['reviewContinued', 'T16'],
    ['reviewLifted', 'T17'],
    ['appealReceived', 'T18'],
    ['appealDecided', 'T19'],
    ['noFurtherReplies', 'T20'],
    ['outsideTerms', 'T21'],
    ['newMatter', 'T22'],
    ['representative', 'T23'],
    ['electedMember', 'T24'],
    ['informationRequest', 'T25'],
    ['discriminatory', 'T26'],
  ])('%s: %s', (stated, id) => {
    expect(suggestedTo({ stated: [stated], replier: 'decisionMaker' })).toEqual({ [id]: ['stated'] });
  });

  test('every letter has a situation in which it fits', () => {
    expect(new Set(statedSituations.flatMap((stated) => situationText(stated).suggests))).toEqual(new Set(templateIds));
  });

  test('letters about conduct, a first contact that is civil aside, belong to these and no other', () => {
    expect(statedSituations.filter((stated) => situationText(stated).aboutConduct)).toEqual(['rudeMessage', 'firstWarning', 'finalWarning', 'discriminatory', 'immediateArrangement']);
  });

  test.each(Object.entries(replySituations))('%s has a label and a sentence', (_, { label, sentence }) => {
    expect(label).toMatch(/^[A-Z]/);
    expect(sentence).toMatch(/^[A-Z].*\.$/);
  });

  test('several, with what a colleague chose: each reason once', () => {
    expect(suggestedTo({ stated: ['alreadyAnswered'], chosenBehaviours: ['B-REPEATQ', 'B-LENGTHY'] })).toEqual({
      T04: ['contactedOften'],
      T05: ['repeatedQuestion', 'stated'],
    });
  });
});

describe('how an arrangement bears on the message', () => {
  const keeper = { replier: 'registerOwner' } as const;

  test('another matter: welcome, from those who keep the register', () => {
    expect(suggestedTo({ ...keeper, arrangements: [withBearing('anotherMatter')] })).toEqual({ T22: ['anotherMatter'] });
    expect(toAskFor({ arrangements: [withBearing('anotherMatter')] })).toEqual([['T22', 'anotherMatter']]);
    expect(suggestedTo({ arrangements: [withBearing('anotherMatter')] })).toEqual({});
  });

  test.each(['applies', 'ask'] as const)('another matter of one arrangement, while one more %s: nothing yet', (bearing) => {
    expect(suggestedTo({ ...keeper, arrangements: [withBearing(bearing), withBearing('anotherMatter')] })).toEqual({});
  });

  test('no arrangement: nothing', () => {
    expect(suggestedTo({ ...keeper, arrangements: [] })).toEqual({});
  });

  test('the matter is at its end: the two letters that say so', () => {
    expect(suggestedTo({ ...keeper, arrangements: [withBearing('applies', readAndFile), withBearing('anotherMatter')] })).toEqual({
      T20: ['nothingMoreToSay'],
      T21: ['nothingMoreToSay'],
    });
  });

  test.each(['ask', 'anotherMatter'] as const)('not where it %s', (bearing) => {
    expect(suggestedTo({ ...keeper, arrangements: [withBearing(bearing, readAndFile)] })).not.toHaveProperty('T20');
  });

  test.each<StatedSituation>(['newOrSame', 'newMatter', 'electedMember', 'informationRequest'])('%s sets it aside', (stated) => {
    const ids = Object.keys(suggestedTo({ ...keeper, stated: [stated], arrangements: [withBearing('applies', readAndFile)] }));
    expect(ids).toEqual([...situationText(stated).suggests]);
    expect(statedSituations.filter((each) => situationText(each).setsArrangementAside)).toContain(stated);
  });

  test('other statements do not', () => {
    expect(suggestedTo({ ...keeper, stated: ['outsideTerms'], arrangements: [withBearing('applies', readAndFile)] })).toEqual({
      T20: ['nothingMoreToSay'],
      T21: ['nothingMoreToSay', 'stated'],
    });
  });
});
