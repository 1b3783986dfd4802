import { asksAboutEmergency } from '../../../src/policy/incident/emergencyPrompt.ts';

describe('a subject that may speak of an emergency', () => {
  test.each(['HOMELESS tonight', 'Gas leak in the hall', 'Re: my child is unsafe here', 'Digartref heno', 'Ta\u0302n yn y fflat', '(urgent)'])('“%s”', (text) => {
    expect(asksAboutEmergency(text)).toBe(true);
  });

  test.each(['', 'Damp in the back bedroom', 'Fireplace grant', 'Council tax: final answer please', 'Bonfires'])('not “%s”', (text) => {
    expect(asksAboutEmergency(text)).toBe(false);
  });
});
