import type { PatternRecord } from '../../domain/patternRecord.ts';
import type { PatternQuestion } from '../../domain/question.ts';
import { consequenceMeanings } from '../pack/consequences.ts';
import { isBlank } from '../incident/incidentProblem.ts';
import type { PatternProblem, PatternSettings } from './patternProblem.ts';

/** Answers that make "repeatedly". Source: the policy's table; whether it holds a record up is the council's to set. */
export const repeatedlyLeast = 2;
/** Characters of each explanation. A default of ours, not of the policy. */
export const explanationMost = 1000;
/** Characters of a reference, and of the stage of another route. A default of ours. */
export const referenceMost = 200;

type Found = Omit<PatternProblem, 'field' | 'advice'> & { readonly advice?: true };
type Check = (record: PatternRecord, settings: PatternSettings) => readonly Found[];

const missing: readonly Found[] = [{ reason: 'missing' }];

const explained = (given: string | undefined): readonly Found[] => {
  if (isBlank(given)) return missing;
  return (given?.trim().length ?? 0) > explanationMost ? [{ reason: 'tooLong', limit: explanationMost }] : [];
};

/** What each question needs for its answer to stand. */
const checks: Readonly<Record<PatternQuestion, Check>> = {
  counts: ({ counts }) => {
    if (counts.length === 0) return missing;
    const numbers = counts.flatMap(({ received, sent }) => [received, sent]);
    return numbers.every((number) => Number.isInteger(number) && number >= 0) ? [] : [{ reason: 'outOfRange' }];
  },
  earlierAnswers: ({ earlierAnswers, behaviours, to }, { twoReferences }) => {
    const sound = earlierAnswers.filter(({ reference, whatWasExplained }) => !isBlank(reference) && !isBlank(whatWasExplained));
    if (sound.length === 0) return missing;
    const found: Found[] = sound.length < earlierAnswers.length ? [...missing] : [];
    if (earlierAnswers.some(({ reference }) => reference.trim().length > referenceMost)) found.push({ reason: 'tooLong', limit: referenceMost });
    if (earlierAnswers.some(({ on }) => on > to)) found.push({ reason: 'afterPeriod' });
    const different = new Set(sound.map(({ reference }) => reference.trim())).size;
    if (different < sound.length) found.push({ reason: 'twice' });
    if (behaviours.includes('B-REFUSEDECISION') && different < repeatedlyLeast) {
      found.push({ reason: 'tooFew', limit: repeatedlyLeast, ...(twoReferences === 'advise' ? { advice: true } : {}) });
    }
    return found;
  },
  urgentCheck: ({ urgentCheck }) => (urgentCheck === undefined ? missing : urgentCheck === 'urgent' ? [{ reason: 'actFirst' }] : []),
  rule: ({ rule }) => explained(rule),
  needs: ({ needs }) => explained(needs?.note),
  body: ({ body }) => explained(body),
  whyItWouldNotChange: ({ whyItWouldNotChange }) => explained(whyItWouldNotChange),
  offers: ({ offers = [], to }) => {
    if (offers.length === 0 || offers.some(({ what }) => isBlank(what))) return missing;
    return offers.some(({ on }) => on > to) ? [{ reason: 'afterPeriod' }] : [];
  },
  newOrSame: ({ newOrSame }) => {
    if (newOrSame === undefined) return missing;
    return newOrSame.answer === 'same' ? explained(newOrSame.why) : [{ reason: 'treatAsNew' }];
  },
  route: ({ route }) => {
    if (isBlank(route?.stage) || route?.deadline === undefined) return missing;
    return route.stage.trim().length > referenceMost ? [{ reason: 'tooLong', limit: referenceMost }] : [];
  },
  representedParty: ({ representedParty }) => explained(representedParty),
  consequences: ({ consequences = [] }) => {
    const means = consequences.map((each) => consequenceMeanings[each].means);
    if (means.length === 0) return missing;
    if (means.includes('threat')) return [{ reason: 'isAThreat' }];
    if (means.includes('safety')) return [{ reason: 'actFirst' }];
    return means.includes('pressure') ? [] : [{ reason: 'isARight' }];
  },
};

/** Problems of the answer to one question. */
export function problemsOfAnswer(question: PatternQuestion, record: PatternRecord, settings: PatternSettings): readonly PatternProblem[] {
  return checks[question](record, settings).map(({ advice = false, ...found }) => ({ field: question, ...found, advice }));
}
