import * as v from 'valibot';
import { adjustmentCodes } from '../../domain/adjustment.ts';
import { day, type Day } from '../../domain/day.ts';
import { nations } from '../../domain/nation.ts';
import { incidentQuestions, patternQuestions } from '../../domain/question.ts';
import { retentionClasses } from '../../domain/retention.ts';
import { gapMost } from '../template/gap.ts';
import { templateIds } from '../template/template.ts';
import { choiceSettings, numberSettings } from './settings.ts';
import { signpostTopics, type SignpostTopic } from './signposting.ts';

/** What each entry of a council's file may say. Messages say what was expected, for whoever wrote it. */
const text = (most: number) =>
  v.pipe(v.string('a text'), v.trim(), v.nonEmpty('a text that is not empty'), v.maxLength(most, `at most ${most} characters`));
const oneOf = <const Options extends readonly string[]>(options: Options) => v.picklist(options, `one of ${options.join(', ')}`);
const list = <Item extends v.GenericSchema>(item: Item) => v.array(item, 'a list');
const fields = <Entries extends v.ObjectEntries>(entries: Entries) => v.strictObject(entries, `only ${Object.keys(entries).join(', ')}`);

/** Of a behaviour: its words, and what follows from choosing it. A threat stays one, and so does its urgency. */
export const behaviourText = fields({
  label: v.exactOptional(text(60)),
  examples: v.exactOptional(v.pipe(list(text(120)), v.minLength(2, 'two or three examples'), v.maxLength(3, 'two or three examples'))),
  searchWords: v.exactOptional(list(text(40))),
  hint: v.exactOptional(text(200)),
  /** Questions asked besides those supplied. */
  alsoAsks: v.exactOptional(list(oneOf([...incidentQuestions, ...patternQuestions]))),
  /** A manager hears of it on the same day. It cannot be made slower than supplied. */
  urgency: v.exactOptional(oneOf(['sameDay'])),
  /** Templates that fit, in place of those supplied. */
  templates: v.exactOptional(list(oneOf(templateIds))),
});

export const adjustmentText = fields({ label: v.exactOptional(text(60)), prompt: v.exactOptional(text(200)) });

export const termText = fields({ label: v.exactOptional(text(60)), doText: v.exactOptional(text(200)), dontText: v.exactOptional(text(200)) });

const condition = v.union(
  [fields({ adjustment: oneOf(adjustmentCodes) }), fields({ gap: text(40), options: list(text(gapMost.choice)) })],
  'an adjustment, or a gap with its options',
);
const blockParts = { plain: v.exactOptional(list(text(1000))), showIf: v.exactOptional(condition) };
const gapParts = {
  name: v.pipe(v.string('a text'), v.regex(/^[A-Za-z]+$/, 'a name of letters')),
  label: text(120),
  sample: text(gapMost.lines),
};
const gap = v.variant(
  'kind',
  [
    fields({ ...gapParts, kind: v.picklist(['line', 'link']) }),
    fields({ ...gapParts, kind: v.literal('lines'), offers: v.exactOptional(v.literal('signposts', 'signposts')) }),
    fields({ ...gapParts, kind: v.literal('day'), metBy: v.exactOptional(v.literal('customer', 'customer')) }),
    fields({ ...gapParts, kind: v.literal('choice'), options: list(fields({ code: text(gapMost.choice), text: text(gapMost.line) })) }),
  ],
  'a gap of kind line, lines, day, link or choice',
);

/** A whole letter. `approved`: the council has read it and may send it. */
export const templateText = fields({
  audience: oneOf(['adviser', 'register']),
  status: oneOf(['default', 'approved', 'unapproved']),
  title: text(80),
  when: text(160),
  gaps: list(gap),
  body: list(
    v.variant(
      'kind',
      [fields({ kind: v.picklist(['paragraph', 'heading']), text: text(2000), ...blockParts }), fields({ kind: v.literal('list'), items: list(text(1000)), ...blockParts })],
      'a paragraph, a heading or a list',
    ),
  ),
  checklist: list(
    v.union(
      [
        fields({ item: text(160), shownBy: list(text(200)), showIf: v.exactOptional(condition) }),
        fields({ item: text(160), without: list(text(200)), showIf: v.exactOptional(condition) }),
      ],
      'an item with "shownBy" or "without"',
    ),
  ),
  beforeSending: v.exactOptional(list(text(200))),
});

const topics = Object.keys(signpostTopics) as [SignpostTopic, ...SignpostTopic[]];
export const signpostText = fields({
  topics: v.pipe(list(oneOf(topics)), v.minLength(1, 'at least one topic')),
  name: text(gapMost.line),
  offers: text(gapMost.line),
  nations: v.pipe(list(oneOf(nations)), v.minLength(1, 'at least one nation')),
  telephone: v.exactOptional(v.pipe(v.string('a text'), v.regex(/^\d[\d ]*\d$/, 'a number such as 0800 000 000'))),
  url: v.exactOptional(v.pipe(v.string('a text'), v.regex(/^https:\/\/\S+$/, 'an address that begins with https://'))),
});

const aDay = v.pipe(
  v.string('a text'),
  v.check((given) => day(given) !== undefined, 'a day such as 2026-12-24'),
  v.transform((given) => given as Day),
);
const figure = (key: keyof typeof numberSettings) => {
  const { least, most, unit } = numberSettings[key];
  const bounds = `a whole number of ${unit} from ${least} to ${most}`;
  return v.exactOptional(v.pipe(v.number(bounds), v.integer(bounds), v.minValue(least, bounds), v.maxValue(most, bounds)));
};
const months = v.pipe(v.number('a number of months'), v.integer('a whole number of months'), v.minValue(1, 'at least 1 month'), v.maxValue(1200, 'at most 1200 months'));
const choices = <Option extends string>(options: Readonly<Record<Option, string>>) => oneOf(Object.keys(options) as [Option, ...Option[]]);

/** Figures of the council. What is out of bounds is refused with its bounds. */
export const settingsText = fields({
  extraClosedDays: v.exactOptional(list(aDay)),
  appealWindowWd: figure('appealWindowWd'),
  appealDecisionWd: figure('appealDecisionWd'),
  maxTermMonths: figure('maxTermMonths'),
  reviewEveryMonths: figure('reviewEveryMonths'),
  reviewNoticeWd: figure('reviewNoticeWd'),
  warnMonitorMonths: figure('warnMonitorMonths'),
  oftenInAWeek: figure('oftenInAWeek'),
  repeatedReferences: figure('repeatedReferences'),
  answerDays: figure('answerDays'),
  growthPerCent: figure('growthPerCent'),
  consultations: v.exactOptional(choices(choiceSettings.consultations.options)),
  lapsePolicy: v.exactOptional(choices(choiceSettings.lapsePolicy.options)),
  retentionMonths: v.exactOptional(fields(Object.fromEntries(retentionClasses.map((kind) => [kind, v.exactOptional(months)])))),
});
