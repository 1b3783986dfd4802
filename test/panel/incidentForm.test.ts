import { freshIncident, incidentOf, type IncidentFormDraft } from '../../src/panel/incident/incidentFormDraft.ts';
import { fieldSentence, incidentProblems } from '../../src/panel/incident/incidentProblems.ts';
import { callerSubject, messageSubject } from '../../src/panel/subject.ts';
import { en } from '../../src/ui/wording/en.ts';
import { london, theAddress, theMoment, wednesdayMorning } from '../builders/moments.ts';

const message = {
  itemId: 'm1',
  subject: 'Fence panel again',
  from: { name: 'Siân Pugh', address: theAddress('sian.pugh@example.org') },
  to: [],
  receivedAt: theMoment('2026-06-10T09:12:34+01:00'),
  internetMessageId: '<fence@example.org>',
  mailbox: theAddress('housing@aberllan.example'),
};
const start = { clientReference: 'c-1', now: wednesdayMorning, service: 'Housing repairs', timeZone: london };
const form = (parts: Partial<IncidentFormDraft> = {}): IncidentFormDraft => ({
  ...freshIncident(messageSubject(message), start),
  behaviours: ['A-ABUSIVE'],
  facts: 'He called a colleague names.',
  ...parts,
});

describe('a fresh incident form', () => {
  it('is filled in from the message: nothing is left but what happened and the facts', () => {
    const fresh = freshIncident(messageSubject(message), start);
    expect(incidentProblems(fresh, wednesdayMorning, london).map(({ field }) => field)).toEqual(['behaviours', 'facts']);
    expect(fresh).toMatchObject({ at: '2026-06-10T09:12', method: 'email', service: 'Housing repairs', affected: ['me'] });
  });

  it('for a caller begins with a call, now', () => {
    const fresh = freshIncident(callerSubject(theAddress('sian.pugh@example.org')), start);
    expect(fresh).toMatchObject({ at: '2026-06-10T10:42', method: 'telephone' });
  });
});

describe('the incident a form says', () => {
  it('carries who, which message and the message’s own second', () => {
    expect(incidentOf(form(), london)).toEqual({
      clientReference: 'c-1', about: message.from, internetMessageId: '<fence@example.org>', subject: 'Fence panel again',
      occurredAt: '2026-06-10T08:12:34.000Z', method: 'email', service: 'Housing repairs', behaviours: ['A-ABUSIVE'],
      facts: 'He called a colleague names.', exactWords: '', impact: '', affected: ['me'],
    });
  });

  it('takes the time a person wrote instead', () => {
    expect(incidentOf(form({ at: '2026-06-09T16:00' }), london)?.occurredAt).toBe('2026-06-09T15:00:00.000Z');
  });

  it('tells the answer about the police only where a threat was chosen', () => {
    expect(incidentOf(form({ police: 'reported' }), london)).not.toHaveProperty('police');
    expect(incidentOf(form({ behaviours: ['A-THREAT'], police: 'reported' }), london)).toMatchObject({ police: 'reported' });
  });

  it('tells what the chosen behaviours ask, and nothing that was answered for another one', () => {
    const answers = { site: ' Town library ', meeting: 'Full council', webPage: { url: ' ' } };
    expect(incidentOf(form({ behaviours: ['A-SITE', 'A-PUBLISH'], answers }), london)?.answers).toEqual({ site: 'Town library' });
    expect(incidentOf(form({ answers }), london)).not.toHaveProperty('answers');
  });

  it('is private only where that was chosen and the behaviours offer it', () => {
    expect(incidentOf(form({ behaviours: ['A-SEXUAL'], visibility: 'private' }), london)).toMatchObject({ visibility: 'private' });
    expect(incidentOf(form({ behaviours: ['A-SEXUAL'] }), london)).not.toHaveProperty('visibility');
    expect(incidentOf(form({ visibility: 'private' }), london)).not.toHaveProperty('visibility');
  });

  it('asks what it was about as soon as hostility was about something else', () => {
    const draft = form({ behaviours: ['Z-RACIST'], answers: { hateStrands: ['race', 'other'] } });
    expect(incidentProblems(draft, wednesdayMorning, london)).toEqual([{ field: 'strandText', reason: 'missing' }]);
    expect(incidentOf(form({ behaviours: ['Z-RACIST'], answers: { hateStrands: ['other'], strandText: 'Accent' } }), london)?.answers).toEqual({
      hateStrands: ['other'],
      strandText: 'Accent',
    });
  });

  it('names what is wrong in the order in which the form shows it', () => {
    const draft = form({ behaviours: ['A-PHYSICAL', 'A-PUBLISH'], at: '', facts: '', answers: { injury: { description: '', daysOff: Number.NaN, firstAid: true }, webPage: { url: 'nowhere' } } });
    expect(incidentProblems(draft, wednesdayMorning, london).map(({ field }) => field)).toEqual([
      'police', 'injury', 'daysOff', 'webPage', 'capturedOn', 'occurredAt', 'facts',
    ]);
  });

  it('names nobody where nobody was chosen', () => {
    const { about: _unknown, ...subject } = messageSubject(message);
    expect(incidentOf(form({ subject }), london)).not.toHaveProperty('about');
  });
});

describe('what is wrong with a form', () => {
  it('is told all at once, a date that is none included, in the order of the form', () => {
    const empty = form({ behaviours: [], at: '', service: '', facts: '', affected: [] });
    expect(incidentProblems(empty, wednesdayMorning, london).map(({ field }) => field)).toEqual(['behaviours', 'occurredAt', 'service', 'facts', 'affected']);
  });

  it('has a sentence for each problem there can be', () => {
    const long = 'x'.repeat(5000);
    const wrong = [
      form({ behaviours: [], at: '', service: '', facts: '', affected: [] }),
      form({ behaviours: ['A-THREAT'], at: '2027-01-01T10:00', facts: 'short', exactWords: long, impact: long }),
      form({ at: '1999-01-01T10:00', facts: long }),
    ];
    const problems = wrong.flatMap((each) => incidentProblems(each, wednesdayMorning, london));
    expect(problems.length).toBeGreaterThanOrEqual(12);
    for (const problem of problems) expect(fieldSentence([problem], problem.field, en.forms.incident)).toMatch(/^[A-Z]/);
  });

  it('is nothing where everything is there', () => {
    expect(incidentProblems(form(), wednesdayMorning, london)).toEqual([]);
  });
});
