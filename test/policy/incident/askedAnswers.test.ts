import { askedAnswers, askedQuestions } from '../../../src/policy/incident/askedAnswers.ts';
import { methodQuestions } from '../../../src/policy/pack/methodQuestions.ts';

const asked = (...[answering]: Parameters<typeof askedQuestions>) => askedQuestions(answering).map(({ question }) => question);

describe('What the form asks besides', () => {
  it('asks nothing more about an ordinary message', () => {
    expect(asked({ behaviours: ['A-ABUSIVE'], method: 'email', answers: {} })).toEqual([]);
  });

  it.each([
    ['video', 'teamsLink'],
    ['visit', 'site'],
    ['meeting', 'meeting'],
    ['socialMedia', 'webPage'],
  ] as const)('asks by the way of contact: %s, %s', (method, question) => {
    expect(asked({ behaviours: ['A-ABUSIVE'], method, answers: {} })).toEqual([question]);
  });

  it('asks a question once, and says why the behaviour asks it, where both call for it', () => {
    const both = askedQuestions({ behaviours: ['A-PUBLISH'], method: 'socialMedia', answers: {} });
    expect(both.filter(({ question }) => question === 'webPage')).toHaveLength(1);
    expect(both.map(({ by }) => by)).not.toContain('method');
    const meeting = askedQuestions({ behaviours: ['A-MEETING'], method: 'meeting', answers: {} }).find(({ question }) => question === 'meeting');
    expect(meeting?.sentence).not.toBe(methodQuestions.meeting?.sentence);
  });

  it('leaves out what was answered for another way of contact', () => {
    const answers = { teamsLink: ' https://teams.microsoft.com/meet/1 ', site: 'Town hall' };
    expect(askedAnswers({ behaviours: ['A-ABUSIVE'], method: 'video', answers })).toEqual({ teamsLink: 'https://teams.microsoft.com/meet/1' });
    expect(askedAnswers({ behaviours: ['A-ABUSIVE'], method: 'letter', answers })).toEqual({});
  });
});
