import { callerSentences, choiceSentences, matchTexts, replyToAllSentences } from '../../../src/policy/pack/matching.ts';
import { gapSentences, representativeConduct, representativeSituations, representativeSteps } from '../../../src/policy/pack/representation.ts';

const shared = Object.entries(matchTexts).flatMap(([kind, { doText, dontText }]) => [
  [`${kind}, do`, doText],
  [`${kind}, do not`, dontText],
]);

test.each([
  ...shared,
  ...Object.entries({ ...callerSentences, ...choiceSentences, ...replyToAllSentences, ...gapSentences, ...representativeSteps }),
  ['own route', representativeConduct.ownRoute],
  ['new route', representativeConduct.newRoute],
])('%s is said in whole sentences', (_, sentence) => {
  expect(sentence).toMatch(/^[A-Z].*[.?]$/);
  expect(sentence?.length).toBeLessThanOrEqual(200);
});

test('at a shared address staff confirm an identity, and never ask who wrote', () => {
  expect(matchTexts.shared.doText).toContain('usual identity route');
  expect(matchTexts.shared.dontText).toContain('Do not ask');
});

test('what may match says nothing of whose record it is', () => {
  expect(Object.values(matchTexts.mayMatch).join(' ')).not.toMatch(/arrangement|adjustment|incident/i);
});

test.each(Object.entries(representativeSituations))('%s has words and something to do', (_, { label, steps }) => {
  expect(label).toMatch(/^[A-Z].*[^.]$/);
  expect(steps.length).toBeGreaterThan(0);
});
