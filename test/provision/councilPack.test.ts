import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { behaviourCodes } from '../../src/domain/behaviour.ts';
import { behaviours } from '../../src/policy/pack/behaviours.ts';
import { readCouncilPack } from '../../src/policy/pack/councilPack.ts';
import { settingsWith, signpostsWith, suggestionsWith, templatesWith, termsWith } from '../../src/policy/pack/lettersWith.ts';
import { numberSettings } from '../../src/policy/pack/settings.ts';
import { signposts } from '../../src/policy/pack/signposting.ts';
import { suppliedPack } from '../../src/policy/pack/suppliedPack.ts';
import { suggestionsFor } from '../../src/policy/pack/templateReasons.ts';
import { templates } from '../../src/policy/pack/templates.ts';
import { terms } from '../../src/policy/pack/terms.ts';
import { adjustmentTextsWith, behavioursWith } from '../../src/policy/pack/wordsWith.ts';
import { checkIncident } from '../../src/policy/incident/checkIncident.ts';
import { needsSameDay } from '../../src/policy/incident/incidentSteps.ts';
import { patternQuestionsFor } from '../../src/policy/contact/checkPatternRecord.ts';
import { checkPack } from '../../src/provision/packCommand.ts';
import { suppliedFile } from '../../src/provision/suppliedFile.ts';
import { anIncidentDraft } from '../builders/incidents.ts';
import { wednesdayMorning } from '../builders/moments.ts';

const read = (parts: Readonly<Record<string, unknown>>) => readCouncilPack({ format: 1, version: 'a test', ...parts }, 'pack.json');
const said = (parts: Readonly<Record<string, unknown>>) => read(parts).faults.map(({ field, expected }) => `${field}: ${expected}`);

describe('the supplied policy as a file', () => {
  it('says, read back, exactly what is supplied', () => {
    const { pack, faults } = readCouncilPack(JSON.parse(JSON.stringify(suppliedFile())), 'pack.json');
    expect(faults).toEqual([]);
    expect(behavioursWith(pack)).toEqual(behaviours);
    expect(templatesWith(pack)).toEqual(templates);
    expect(termsWith(pack)).toEqual(terms);
    expect(signpostsWith(pack)).toEqual(signposts);
    expect(adjustmentTextsWith(pack)).toEqual(adjustmentTextsWith(suppliedPack));
    expect(settingsWith('wales', pack)).toEqual(settingsWith('wales', suppliedPack));
    const ids = (from: typeof suggestionsFor) => behaviourCodes.map((code) => [...new Set(from[code].map(({ template }) => template))]);
    expect(ids(suggestionsWith(pack))).toEqual(ids(suggestionsFor));
  });

  it('can be used as it is', () => {
    expect(checkPack(JSON.stringify(suppliedFile()), 'pack.json')).toEqual({ lines: ['pack.json: everything can be used.'], usable: true });
  });
});

describe('a council’s own file', () => {
  it('is the one its guide shows', () => {
    const example = /```json\n([\s\S]+?)```/.exec(readFileSync('docs/pack.md', 'utf8'))?.[1] ?? '';
    const { pack, faults } = readCouncilPack(JSON.parse(example), 'pack.json');
    expect(faults).toEqual([]);
    expect(pack.version).toBe('Aberllan, December 2026');
    const own = behavioursWith(pack);
    expect(own['A-AGGRESSION'].label).toBe('Shouted or behaved aggressively');
    expect(own['A-ABUSIVE']).toEqual(behaviours['A-ABUSIVE']);
    expect(suggestionsWith(pack)['A-AGGRESSION']).toEqual([{ template: 'T10', reason: 'conductNoted' }]);
    expect(termsWith(pack).WRITTEN_ONLY).toEqual({ ...terms.WRITTEN_ONLY, doText: 'Answer in writing, from the shared mailbox.' });
    expect(adjustmentTextsWith(pack).BSL).toEqual({ ...adjustmentTextsWith(suppliedPack).BSL, label: 'Sign language' });
    expect(signpostsWith(pack).map(({ name }) => name)).toEqual(['Aberllan housing line']);
    expect(settingsWith('wales', pack)).toMatchObject({ nation: 'wales', appealWindowWd: 25, consultations: 'require', appealDecisionWd: 10 });
  });

  it('changes what the form asks and how soon a manager hears', () => {
    const { pack } = read({ behaviours: { 'A-BULLY': { alsoAsks: ['police'], urgency: 'sameDay' }, 'B-MINOR': { alsoAsks: ['rule'] } } });
    const table = behavioursWith(pack);
    const bullied = anIncidentDraft({ behaviours: ['A-BULLY'] });
    expect(checkIncident(bullied, wednesdayMorning, 'Europe/London')).toEqual([]);
    expect(checkIncident(bullied, wednesdayMorning, 'Europe/London', table)).toEqual([{ field: 'police', reason: 'missing' }]);
    expect([needsSameDay(['A-BULLY']), needsSameDay(['A-BULLY'], table)]).toEqual([false, true]);
    expect(patternQuestionsFor(['B-MINOR'])).not.toContain('rule');
    expect(patternQuestionsFor(['B-MINOR'], table)).toContain('rule');
  });

  it.each([
    [{ behaviours: { 'A-ABUSIVE': { label: '' } } }, 'behaviours.A-ABUSIVE.label: a text that is not empty'],
    [{ behaviours: { 'A-ABUSIVE': { label: 'x'.repeat(61) } } }, 'behaviours.A-ABUSIVE.label: at most 60 characters'],
    [{ behaviours: { 'A-ABUSIVE': { examples: ['one'] } } }, 'behaviours.A-ABUSIVE.examples: two or three examples'],
    [{ behaviours: { 'A-THREAT': { urgency: 'usual' } } }, 'behaviours.A-THREAT.urgency: one of sameDay'],
    [{ behaviours: { 'A-RUDE': { label: 'Was rude' } } }, `behaviours.A-RUDE: one of ${behaviourCodes.join(', ')}`],
    [{ behaviours: [] }, 'behaviours: an object'],
    [{ adjustments: { BSL: { label: 7 } } }, 'adjustments.BSL.label: a text'],
    [{ terms: { WRITTEN_ONLY: { doText: 'x'.repeat(201) } } }, 'terms.WRITTEN_ONLY.doText: at most 200 characters'],
    [{ templates: { T01: { fr: {} } } }, 'templates.T01.fr: en or cy'],
    [{ templates: { T01: 'Dear' } }, 'templates.T01: an object with a letter for each language'],
    [{ signposts: [{ topics: [], name: 'A', offers: 'b', nations: ['wales'] }] }, 'signposts.0.topics: at least one topic'],
    [{ signposts: [{ topics: ['debt'], name: 'A', offers: 'b', nations: ['wales'], url: 'http://a' }] }, 'signposts.0.url: an address that begins with https://'],
    [{ settings: { appealWindowWd: 9 } }, 'settings.appealWindowWd: a whole number of working days from 10 to 40'],
    [{ settings: { appealWindowWd: 41 } }, 'settings.appealWindowWd: a whole number of working days from 10 to 40'],
    [{ settings: { lapsePolicy: 'never' } }, 'settings.lapsePolicy: one of atEnd, monthAfterReview'],
    [{ settings: { extraClosedDays: ['2026-02-29'] } }, 'settings.extraClosedDays.0: a day such as 2026-12-24'],
    [{ colours: {} }, 'colours: one of format, version, behaviours, adjustments, terms, templates, signposts, settings'],
  ])('%j is named by its field and what was expected', (parts, fault) => {
    expect(said(parts)).toEqual([fault]);
  });

  it('names every fault at once, and the rest keeps working', () => {
    const { pack, faults } = read({
      behaviours: { 'A-ABUSIVE': { label: '' }, 'A-BULLY': { label: 'Bullied or humiliated somebody' } },
      settings: { oftenInAWeek: 1, warnMonitorMonths: 99 },
    });
    expect(faults.map(({ field }) => field)).toEqual(['behaviours.A-ABUSIVE.label', 'settings.warnMonitorMonths', 'settings.oftenInAWeek']);
    expect(behavioursWith(pack)['A-ABUSIVE']).toEqual(behaviours['A-ABUSIVE']);
    expect(behavioursWith(pack)['A-BULLY'].label).toBe('Bullied or humiliated somebody');
    expect(settingsWith('england', pack).oftenInAWeek).toBe(numberSettings.oftenInAWeek.default);
  });

  it.each([[null], ['text'], [[]], [{ version: '1' }], [{ format: 2, version: '1' }]])('%j is no pack of ours: everything stands as supplied', (json) => {
    const { pack, faults } = readCouncilPack(json, 'pack.json');
    expect(pack).toEqual(suppliedPack);
    expect(faults).toHaveLength(1);
  });

  it('whatever it holds, is read without a throw, and no table loses an entry', () => {
    const section = fc.dictionary(fc.constantFrom('A-ABUSIVE', 'T01', 'BSL', 'appealWindowWd', 'x'), fc.anything());
    const sections = fc.constantFrom('behaviours', 'adjustments', 'terms', 'templates', 'signposts', 'settings', 'version');
    fc.assert(
      fc.property(fc.dictionary(sections, fc.oneof(section, fc.anything())), (parts) => {
        const { pack } = read(parts);
        expect(Object.keys(behavioursWith(pack))).toEqual([...behaviourCodes]);
        expect(Object.keys(templatesWith(pack))).toEqual(Object.keys(templates));
        expect(settingsWith('wales', pack).appealWindowWd).toBeGreaterThanOrEqual(10);
      }),
    );
  });
});

describe('the check at the command line', () => {
  it('says of a letter that is too hard what an editor would, and refuses it', () => {
    const file = structuredClone(suppliedFile()) as { templates: { T04: { en: { body: { kind: string; text?: string }[] } } } };
    const paragraph = file.templates.T04.en.body.find(({ kind }) => kind === 'paragraph');
    if (paragraph) paragraph.text = `${paragraph.text ?? ''} We acknowledge receipt of your correspondence regarding the aforementioned vexatious application.`;
    const { lines, usable } = checkPack(JSON.stringify(file), 'pack.json');
    expect(usable).toBe(false);
    expect(lines.some((line) => line.startsWith('pack.json, templates.T04.en: ') && line.includes('vexatious'))).toBe(true);
  });

  it('says that a file is no JSON', () => {
    expect(checkPack('{', 'pack.json')).toMatchObject({ usable: false, lines: [expect.stringContaining('pack.json: expected JSON')] });
  });
});
