import { behaviourCodes, type BehaviourCode } from '../../domain/behaviour.ts';
import type { Nation } from '../../domain/nation.ts';
import { termCodes, type TermCode } from '../../domain/term.ts';
import { templateIds } from '../template/template.ts';
import { defaultSettings, type Settings } from './settings.ts';
import { signposts, type Signpost } from './signposting.ts';
import type { CouncilPack } from './suppliedPack.ts';
import { tableOf } from './tableOf.ts';
import { suggestionsFor, type Suggestions } from './templateReasons.ts';
import { templates, type Templates } from './templates.ts';
import { terms, type TermText } from './terms.ts';

/** Which templates fit a behaviour. The council's own choice stands in place of ours. */
export function suggestionsWith({ behaviours: own }: Pick<CouncilPack, 'behaviours'>): Suggestions {
  return tableOf(behaviourCodes, (code: BehaviourCode) => {
    const chosen = own[code]?.templates;
    return chosen === undefined ? suggestionsFor[code] : chosen.map((template) => ({ template, reason: 'conductNoted' as const }));
  });
}

/** Terms as supplied, with a council's own words in their place. */
export function termsWith({ terms: own }: Pick<CouncilPack, 'terms'>): Readonly<Record<TermCode, TermText>> {
  return tableOf(termCodes, (code) => ({ ...terms[code], ...own[code] }));
}

/** Letters as supplied, with those a council has written in their place. */
export function templatesWith({ templates: own }: Pick<CouncilPack, 'templates'>): Templates {
  return tableOf(templateIds, (id) => {
    const { en, cy } = own[id] ?? {};
    return {
      ...templates[id],
      ...(en ? { en: { ...en, id, language: 'en' as const } } : {}),
      ...(cy ? { cy: { ...cy, id, language: 'cy' as const } } : {}),
    };
  });
}

/** A council's own list, where it has one. */
export function signpostsWith({ signposts: own }: Pick<CouncilPack, 'signposts'>): readonly Signpost[] {
  return own ?? signposts;
}

/** A council's figures; ours where it has set none. */
export function settingsWith(nation: Nation, { settings: own }: Pick<CouncilPack, 'settings'>): Settings {
  return { ...defaultSettings(nation), ...own };
}
