import type { IncidentDraft } from '../../../src/domain/incident.ts';
import type { IncidentAnswers } from '../../../src/domain/incidentAnswers.ts';
import { checkIncident } from '../../../src/policy/incident/checkIncident.ts';
import { anIncidentDraft, anInjury } from '../../builders/incidents.ts';
import { theDay, theMoment, wednesday, wednesdayMorning } from '../../builders/moments.ts';

const problemsOf = (parts: Partial<IncidentDraft>) => checkIncident(anIncidentDraft(parts), wednesdayMorning);
const page = (url: string) => ({ webPage: { url, capturedOn: wednesday } });
const initials = (text: string): Partial<IncidentDraft> => ({ targets: [{ type: 'otherCustomer', initials: text, role: 'victim' }] });

describe('what was answered besides', () => {
  test.each<[string, IncidentAnswers]>([
    ['nothing yet', {}],
    ['nobody hurt', { injury: 'none' }],
    ['no day off', { injury: anInjury() }],
    ['a year off', { injury: anInjury({ daysOff: 365 }) }],
    ['500 characters of injury', { injury: anInjury({ description: 'x'.repeat(500) }) }],
    ['120 characters of building and meeting', { site: 'x'.repeat(120), meeting: 'x'.repeat(120) }],
    ['40 characters of reference', { policeReference: 'x'.repeat(40), referralReference: 'x'.repeat(40) }],
    ['500 characters of what was done, with spaces around', { immediateAction: ` ${'x'.repeat(500)} ` }],
    ['a strand that says it all', { hateStrands: ['race'] }],
    ['another strand in own words', { hateStrands: ['other'], strandText: 'x'.repeat(200) }],
    ['an address with a path', page('https://example.org/posts/1?x=2')],
    ['an address with a port', page('http://news.example.org:8080')],
    ['an address in other letters, with spaces around', page(' https://aberllân.example/tân ')],
    ['an address of 2,000 characters', page(`https://example.org/${'x'.repeat(1980)}`)],
  ])('is fine: %s', (_, answers) => {
    expect(problemsOf({ answers })).toEqual([]);
  });

  test.each<[string, IncidentAnswers, object]>([
    ['an injury without words', { injury: anInjury({ description: ' ' }) }, { field: 'injury', reason: 'missing' }],
    ['a long injury', { injury: anInjury({ description: 'x'.repeat(501) }) }, { field: 'injury', reason: 'tooLong', limit: 500 }],
    ['more than a year off', { injury: anInjury({ daysOff: 366 }) }, { field: 'daysOff', reason: 'outOfRange', limit: 365 }],
    ['less than no day off', { injury: anInjury({ daysOff: -1 }) }, { field: 'daysOff', reason: 'outOfRange', limit: 365 }],
    ['half a day', { injury: anInjury({ daysOff: 0.5 }) }, { field: 'daysOff', reason: 'outOfRange', limit: 365 }],
    ['a long building', { site: 'x'.repeat(121) }, { field: 'site', reason: 'tooLong', limit: 120 }],
    ['a long meeting', { meeting: 'x'.repeat(121) }, { field: 'meeting', reason: 'tooLong', limit: 120 }],
    ['a long police reference', { policeReference: 'x'.repeat(41) }, { field: 'policeReference', reason: 'tooLong', limit: 40 }],
    ['a long referral', { referralReference: 'x'.repeat(41) }, { field: 'referralReference', reason: 'tooLong', limit: 40 }],
    ['a long account of what was done', { immediateAction: 'x'.repeat(501) }, { field: 'immediateAction', reason: 'tooLong', limit: 500 }],
    ['long words on the strand', { strandText: 'x'.repeat(201) }, { field: 'strandText', reason: 'tooLong', limit: 200 }],
    ['another strand without words', { hateStrands: ['race', 'other'] }, { field: 'strandText', reason: 'missing' }],
    ['another strand with a blank', { hateStrands: ['other'], strandText: ' ' }, { field: 'strandText', reason: 'missing' }],
    ['no address', page('somewhere'), { field: 'webPage', reason: 'malformed' }],
    ['a script', page('javascript:alert(1)'), { field: 'webPage', reason: 'malformed' }],
    ['a file', page('file:///etc/hosts'), { field: 'webPage', reason: 'malformed' }],
    ['an address after other words', page('see https://example.org'), { field: 'webPage', reason: 'malformed' }],
    ['an address before other words', page('https://example.org see'), { field: 'webPage', reason: 'malformed' }],
    ['a name without a domain', page('https://intranet'), { field: 'webPage', reason: 'malformed' }],
    ['a long address', page(`https://example.org/${'x'.repeat(1981)}`), { field: 'webPage', reason: 'tooLong', limit: 2000 }],
    ['a page without its day', { webPage: { url: 'https://example.org' } }, { field: 'capturedOn', reason: 'missing' }],
    ['a page seen tomorrow', { webPage: { url: 'https://example.org', capturedOn: theDay('2026-06-11') } }, { field: 'capturedOn', reason: 'inFuture' }],
  ])('is wrong: %s', (_, answers, problem) => {
    expect(problemsOf({ answers })).toEqual([problem]);
  });

  test('the day a page was seen is the council’s own, not the one in UTC', () => {
    const draft = anIncidentDraft({ answers: { webPage: { url: 'https://example.org', capturedOn: theDay('2026-06-11') } } });
    const afterMidnight = theMoment('2026-06-11T00:30:00+01:00');
    expect(checkIncident(draft, afterMidnight)).toEqual([]);
    expect(checkIncident(draft, afterMidnight, 'UTC')).toEqual([{ field: 'capturedOn', reason: 'inFuture' }]);
  });
});

describe('people named one by one', () => {
  test.each(['J', 'JS', 'J.S.', 'J. S.', 'ÉÔ', 'ABCD', ' JS '])('initials: “%s”', (text) => {
    expect(problemsOf(initials(text))).toEqual([]);
  });

  test.each(['', 'John', 'js', 'JS Smith', 'ABCDE', 'J5', 'J,S', 'xJS'])('more than initials, or none: “%s”', (text) => {
    expect(problemsOf(initials(text))).toEqual([{ field: 'targets', reason: 'moreThanInitials', limit: 4 }]);
  });

  test('a list that names nobody', () => {
    expect(problemsOf({ targets: [] })).toEqual([{ field: 'targets', reason: 'missing' }]);
  });

  test('staff, a contractor and a councillor need nothing more', () => {
    const targets = [
      { type: 'staff', staffId: 'gwen', role: 'victim' },
      { type: 'contractor', role: 'witness' },
      { type: 'councillor', role: 'victim' },
    ] as const;
    expect(problemsOf({ targets })).toEqual([]);
  });
});
