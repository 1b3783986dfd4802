import type { PatternBehaviourCode } from '../../../src/domain/behaviour.ts';
import type { PatternRecord } from '../../../src/domain/patternRecord.ts';
import { patternQuestions, type PatternQuestion } from '../../../src/domain/question.ts';
import { checkPatternRecord, patternQuestionsFor } from '../../../src/policy/contact/checkPatternRecord.ts';
import { patternBehaviours } from '../../../src/policy/pack/behaviours.ts';
import { consequenceMeanings } from '../../../src/policy/pack/consequences.ts';
import { patternQuestionTexts } from '../../../src/policy/pack/patternQuestions.ts';
import { patternReasons } from '../../../src/policy/pack/patternReasons.ts';
import { theDay, wednesday } from '../../builders/moments.ts';
import { aPatternRecord, marchAnswer, mayAnswer } from '../../builders/patternRecords.ts';

const problemsOf = (parts: Partial<PatternRecord>, twoReferences: 'advise' | 'require' = 'advise') =>
  checkPatternRecord(aPatternRecord(parts), wednesday, { twoReferences });
const wrong = (field: string, reason: string, limit?: number) => ({ field, reason, ...(limit === undefined ? {} : { limit }), advice: false });
const june = theDay('2026-06-01');

describe('a contact-pattern record', () => {
  test('is fine with numbers, what was explained, what was not checked, our own part and needs', () => {
    expect(problemsOf({})).toEqual([]);
    expect(checkPatternRecord(aPatternRecord(), wednesday)).toEqual([]);
  });

  test('names everything that is wrong at once', () => {
    const record = aPatternRecord({
      customer: ' ',
      service: '',
      matter: ' ',
      from: theDay('2026-07-02'),
      to: theDay('2026-07-01'),
      behaviours: [],
      counts: [],
      earlierAnswers: [],
      notChecked: '',
      lateness: undefined,
      needs: undefined,
    });
    expect(checkPatternRecord(record, wednesday)).toEqual([
      wrong('customer', 'missing'),
      wrong('service', 'missing'),
      wrong('matter', 'missing', 3),
      wrong('to', 'beforeStart'),
      wrong('to', 'inFuture'),
      wrong('behaviours', 'missing'),
      wrong('notChecked', 'missing'),
      wrong('lateness', 'missing'),
      wrong('counts', 'missing'),
      wrong('earlierAnswers', 'missing'),
      wrong('needs', 'missing'),
    ]);
  });

  test.each<[string, Partial<PatternRecord>, object[]]>([
    ['two characters of matter', { matter: ' ab ' }, [wrong('matter', 'tooShort', 3)]],
    ['three characters of matter', { matter: 'abc' }, []],
    ['120 characters of matter', { matter: 'x'.repeat(120) }, []],
    ['121 characters of matter', { matter: 'x'.repeat(121) }, [wrong('matter', 'tooLong', 120)]],
    ['one day', { from: theDay('2026-05-31') }, []],
    ['up to today', { to: wednesday }, []],
    ['up to tomorrow', { to: theDay('2026-06-11') }, [wrong('to', 'inFuture')]],
    ['1,000 characters of what was not checked', { notChecked: 'x'.repeat(1000) }, []],
    ['more than that', { notChecked: 'x'.repeat(1001) }, [wrong('notChecked', 'tooLong', 1000)]],
    ['we were late, and how is not said', { lateness: { answer: 'late', note: ' ' } }, [wrong('lateness', 'missing')]],
    ['we were late by a week', { lateness: { answer: 'late', note: 'By a week in April' } }, []],
    ['nobody knows whether we were late', { lateness: { answer: 'notKnown', note: '' } }, []],
    ['no contact at all in a mailbox', { counts: [{ source: 'Parking', received: 0, sent: 0, complete: true }] }, []],
    ['half a contact', { counts: [{ source: 'Parking', received: 0.5, sent: 0, complete: true }] }, [wrong('counts', 'outOfRange')]],
    ['less than no answer', { counts: [{ source: 'Parking', received: 1, sent: -1, complete: true }] }, [wrong('counts', 'outOfRange')]],
    ['an answer on the last day', { earlierAnswers: [{ ...marchAnswer, on: theDay('2026-05-31') }] }, []],
    ['an answer after the last day', { earlierAnswers: [{ ...marchAnswer, on: june }] }, [wrong('earlierAnswers', 'afterPeriod')]],
    ['an answer that nobody can find', { earlierAnswers: [{ ...marchAnswer, reference: ' ' }] }, [wrong('earlierAnswers', 'missing')]],
    ['an answer that explained nothing', { earlierAnswers: [marchAnswer, { ...mayAnswer, whatWasExplained: '' }] }, [wrong('earlierAnswers', 'missing')]],
    ['one answer named twice', { earlierAnswers: [marchAnswer, { ...mayAnswer, reference: ' HR/2026/311' }] }, [wrong('earlierAnswers', 'twice')]],
    ['1,000 characters on needs', { needs: { answer: 'no', note: ` ${'x'.repeat(1000)}` } }, []],
    ['more than that on needs', { needs: { answer: 'no', note: 'x'.repeat(1001) } }, [wrong('needs', 'tooLong', 1000)]],
  ])('%s', (_, parts, expected) => {
    expect(problemsOf(parts)).toEqual(expected);
  });
});

describe('what each behaviour asks of the record', () => {
  test.each<[PatternBehaviourCode, readonly PatternQuestion[]]>([
    ['B-LENGTHY', []],
    ['B-REPEATQ', []],
    ['B-IMMEDIATE', ['urgentCheck']],
    ['B-REFUSEDECISION', []],
    ['B-INSIST', ['rule']],
    ['B-NOCOOP', []],
    ['B-REMIT', ['body']],
    ['B-MINOR', ['whyItWouldNotChange']],
    ['B-NOMEDIATE', ['offers']],
    ['B-VARIATION', ['newOrSame']],
    ['B-ESCALATION', ['route']],
    ['B-NOAUTHORITY', ['representedParty']],
    ['B-DURESS', ['consequences']],
  ])('%s: besides numbers, answers and needs %p', (code, more) => {
    const asked: readonly string[] = ['counts', 'earlierAnswers', 'needs', ...more];
    expect(patternQuestionsFor([code])).toEqual(patternQuestions.filter((question) => asked.includes(question)));
  });

  test.each<[PatternBehaviourCode, string, Partial<PatternRecord>, object[]]>([
    ['B-IMMEDIATE', 'nobody looked', {}, [wrong('urgentCheck', 'missing')]],
    ['B-IMMEDIATE', 'somebody is in danger', { urgentCheck: 'urgent' }, [wrong('urgentCheck', 'actFirst')]],
    ['B-IMMEDIATE', 'nothing urgent', { urgentCheck: 'nothingUrgent' }, []],
    ['B-INSIST', 'no rule', { rule: ' ' }, [wrong('rule', 'missing')]],
    ['B-INSIST', 'a rule', { rule: 'The allocation scheme' }, []],
    ['B-INSIST', 'a very long rule', { rule: 'x'.repeat(1001) }, [wrong('rule', 'tooLong', 1000)]],
    ['B-REMIT', 'no body', {}, [wrong('body', 'missing')]],
    ['B-REMIT', 'a body', { body: 'The water company' }, []],
    ['B-MINOR', 'no reason', {}, [wrong('whyItWouldNotChange', 'missing')]],
    ['B-MINOR', 'a reason', { whyItWouldNotChange: 'The date was put right.' }, []],
    ['B-NOMEDIATE', 'no offer', {}, [wrong('offers', 'missing')]],
    ['B-NOMEDIATE', 'an empty list of offers', { offers: [] }, [wrong('offers', 'missing')]],
    ['B-NOMEDIATE', 'an offer of nothing', { offers: [{ what: ' ', on: marchAnswer.on }] }, [wrong('offers', 'missing')]],
    ['B-NOMEDIATE', 'an offer', { offers: [{ what: 'A mediator', on: theDay('2026-05-31') }] }, []],
    ['B-NOMEDIATE', 'an offer after the period', { offers: [{ what: 'A mediator', on: june }] }, [wrong('offers', 'afterPeriod')]],
    ['B-VARIATION', 'nobody decided', {}, [wrong('newOrSame', 'missing')]],
    ['B-VARIATION', 'not sure', { newOrSame: { answer: 'notSure', why: 'Perhaps' } }, [wrong('newOrSame', 'treatAsNew')]],
    ['B-VARIATION', 'new', { newOrSame: { answer: 'new', why: 'A tree' } }, [wrong('newOrSame', 'treatAsNew')]],
    ['B-VARIATION', 'the same, without why', { newOrSame: { answer: 'same', why: '' } }, [wrong('newOrSame', 'missing')]],
    ['B-VARIATION', 'the same', { newOrSame: { answer: 'same', why: 'One more photograph' } }, []],
    ['B-ESCALATION', 'no route', {}, [wrong('route', 'missing')]],
    ['B-ESCALATION', 'no deadline', { route: { stage: 'Stage 2' } }, [wrong('route', 'missing')]],
    ['B-ESCALATION', 'no stage', { route: { stage: ' ', deadline: june } }, [wrong('route', 'missing')]],
    ['B-ESCALATION', 'a route', { route: { stage: 'Stage 2', deadline: june } }, []],
    ['B-NOAUTHORITY', 'for nobody', {}, [wrong('representedParty', 'missing')]],
    ['B-NOAUTHORITY', 'for the estate', { representedParty: 'The whole estate' }, []],
    ['B-DURESS', 'no consequence', {}, [wrong('consequences', 'missing')]],
    ['B-DURESS', 'an empty list', { consequences: [] }, [wrong('consequences', 'missing')]],
    ['B-DURESS', 'the ombudsman', { consequences: ['ombudsman'] }, [wrong('consequences', 'isARight')]],
    ['B-DURESS', 'law, press and a councillor', { consequences: ['legalAction', 'press', 'electedMember'] }, [wrong('consequences', 'isARight')]],
    ['B-DURESS', 'harm', { consequences: ['otherPressure', 'harmToOthers', 'harmToSelf'] }, [wrong('consequences', 'isAThreat')]],
    ['B-DURESS', 'harm to themselves', { consequences: ['otherPressure', 'harmToSelf'] }, [wrong('consequences', 'actFirst')]],
    ['B-DURESS', 'pressure beside a right', { consequences: ['press', 'otherPressure'] }, []],
  ])('%s: %s', (code, _, parts, expected) => {
    expect(problemsOf({ behaviours: [code], ...parts })).toEqual(expected);
  });

  test('“several times” means twice: advice, unless the council requires it', () => {
    const once: Partial<PatternRecord> = { behaviours: ['B-REFUSEDECISION'], earlierAnswers: [marchAnswer] };
    expect(problemsOf(once)).toEqual([{ ...wrong('earlierAnswers', 'tooFew', 2), advice: true }]);
    expect(problemsOf(once, 'require')).toEqual([wrong('earlierAnswers', 'tooFew', 2)]);
    expect(problemsOf({ ...once, earlierAnswers: [marchAnswer, mayAnswer] }, 'require')).toEqual([]);
    expect(problemsOf({ ...once, behaviours: ['B-REPEATQ'] }, 'require')).toEqual([]);
    expect(problemsOf({ ...once, earlierAnswers: [marchAnswer, marchAnswer] }, 'require')).toEqual([
      wrong('earlierAnswers', 'twice'),
      wrong('earlierAnswers', 'tooFew', 2),
    ]);
  });

  test('has words for every question, reason and consequence', () => {
    const texts = [...Object.values(patternQuestionTexts), ...Object.values(consequenceMeanings)];
    for (const { label, sentence } of texts) expect(`${label} ${sentence}`).toMatch(/^[A-Z].* .*\.$/s);
    for (const sentence of Object.values(patternReasons)) expect(sentence).toMatch(/^\S.*\.$/);
    expect(patternBehaviours.flatMap(({ asks }) => asks).filter((ask) => !(ask in patternQuestionTexts))).toEqual([]);
  });
});
