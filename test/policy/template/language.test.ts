import { translationRefusals } from '../../../src/policy/pack/replyHints.ts';
import { templates } from '../../../src/policy/pack/templates.ts';
import { languageChoice, versionIn, type LanguageChoice, type LanguageFacts } from '../../../src/policy/template/language.ts';
import { aTemplate } from '../../builders/templates.ts';

const welsh: LanguageChoice = { order: ['cy', 'en'], both: false, askWish: false };
const english: LanguageChoice = { order: ['en', 'cy'], both: false, askWish: false };

describe('in which language a reply is offered', () => {
  test.each<[string, LanguageFacts, LanguageChoice]>([
    ['wish for Welsh, in Wales', { nation: 'wales', welshWish: 'yes' }, welsh],
    ['wish for Welsh, wrote English this time', { nation: 'wales', welshWish: 'yes', wroteIn: 'en' }, welsh],
    ['wish for Welsh, in England', { nation: 'england', welshWish: 'yes' }, welsh],
    ['wish for English, in Wales', { nation: 'wales', welshWish: 'no' }, english],
    ['wish for English, wrote English', { nation: 'wales', welshWish: 'no', wroteIn: 'en' }, english],
    ['wish for English, but wrote Welsh: asked again', { nation: 'wales', welshWish: 'no', wroteIn: 'cy' }, { ...english, askWish: true }],
    ['not asked, wrote Welsh: Welsh, and asked', { nation: 'wales', welshWish: 'notAsked', wroteIn: 'cy' }, { ...welsh, askWish: true }],
    ['not asked, wrote Welsh to an English council', { nation: 'england', welshWish: 'notAsked', wroteIn: 'cy' }, { ...welsh, askWish: true }],
    ['not asked, in Wales: both, Welsh first, and asked', { nation: 'wales', welshWish: 'notAsked' }, { ...welsh, both: true, askWish: true }],
    ['not asked, wrote English in Wales: both', { nation: 'wales', welshWish: 'notAsked', wroteIn: 'en' }, { ...welsh, both: true, askWish: true }],
    ['not asked, in England', { nation: 'england', welshWish: 'notAsked' }, english],
    ['not asked, in Scotland', { nation: 'scotland', welshWish: 'notAsked', wroteIn: 'en' }, english],
    ['not asked, in Northern Ireland', { nation: 'northernIreland', welshWish: 'notAsked' }, english],
  ])('%s', (_, facts, choice) => {
    expect(languageChoice(facts)).toEqual(choice);
  });
});

describe('a letter in one language', () => {
  const en = aTemplate();
  const cy = aTemplate({ language: 'cy', status: 'approved' });

  test('is there where it is approved, or stands as the council’s default', () => {
    expect(versionIn({ en, cy }, 'cy')).toEqual({ kind: 'ready', template: cy });
    expect(versionIn({ en, cy }, 'en')).toEqual({ kind: 'ready', template: en });
  });

  test('is refused where nobody has written it: the other language never stands in', () => {
    expect(versionIn({ en }, 'cy')).toEqual({ kind: 'refused', reason: 'needsTranslation' });
  });

  test('is refused while it is a draft, which a translator may begin with', () => {
    const draft = aTemplate({ language: 'cy', status: 'unapproved' });
    expect(versionIn({ en, cy: draft }, 'cy')).toEqual({ kind: 'refused', reason: 'needsTranslation', draft });
    expect(versionIn(templates.T01, 'cy')).toMatchObject({ kind: 'refused', draft: { language: 'cy' } });
  });

  test('says what staff do instead', () => {
    expect(translationRefusals.needsTranslation.sentence).toContain('Ask for a translation');
  });
});
