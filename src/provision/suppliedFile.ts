import { adjustmentCodes } from '../domain/adjustment.ts';
import { behaviourCodes } from '../domain/behaviour.ts';
import { termCodes } from '../domain/term.ts';
import { adjustmentLabels, replyPrompts } from '../policy/pack/adjustments.ts';
import { behaviours } from '../policy/pack/behaviours.ts';
import { packFormat } from '../policy/pack/councilPack.ts';
import { choiceSettings, numberSettings } from '../policy/pack/settings.ts';
import { signposts } from '../policy/pack/signposting.ts';
import { suggestionsFor } from '../policy/pack/templateReasons.ts';
import { templates } from '../policy/pack/templates.ts';
import { terms } from '../policy/pack/terms.ts';
import { templateIds, type Template } from '../policy/template/template.ts';

/** Everything as supplied, as the file a council edits. */
export function suppliedFile(): Readonly<Record<string, unknown>> {
  return {
    format: packFormat,
    version: 'as supplied',
    behaviours: tableOf(behaviourCodes, (code) => {
      const { label, examples, searchWords, hint } = behaviours[code];
      return { label, examples, searchWords, ...(hint === undefined ? {} : { hint }), templates: [...new Set(suggestionsFor[code].map(({ template }) => template))] };
    }),
    adjustments: tableOf(adjustmentCodes, (code) => ({ label: adjustmentLabels[code], ...(replyPrompts[code] === undefined ? {} : { prompt: replyPrompts[code] }) })),
    terms: tableOf(termCodes, (code) => ({ label: terms[code].label, doText: terms[code].doText, dontText: terms[code].dontText })),
    templates: tableOf(templateIds, (id) => {
      const { en, cy } = templates[id];
      return { en: letter(en), ...(cy ? { cy: letter(cy) } : {}) };
    }),
    signposts,
    settings: {
      ...Object.fromEntries(Object.entries(numberSettings).map(([key, setting]) => [key, setting.default])),
      ...Object.fromEntries(Object.entries(choiceSettings).map(([key, setting]) => [key, setting.default])),
    },
  };
}

/** Its place in the file says which letter it is and in which language. */
function letter({ id: _id, language: _language, ...rest }: Template): Omit<Template, 'id' | 'language'> {
  return rest;
}

function tableOf<Key extends string, Value>(keys: readonly Key[], valueOf: (key: Key) => Value): Readonly<Partial<Record<Key, Value>>> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Partial<Record<Key, Value>>;
}
