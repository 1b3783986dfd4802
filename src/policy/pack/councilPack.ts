import * as v from 'valibot';
import { adjustmentCodes } from '../../domain/adjustment.ts';
import { behaviourCodes } from '../../domain/behaviour.ts';
import { termCodes } from '../../domain/term.ts';
import { templateIds } from '../template/template.ts';
import { suppliedPack, type CouncilPack, type PackFault } from './suppliedPack.ts';
import { adjustmentText, behaviourText, settingsText, signpostText, templateText, termText } from './packSchemas.ts';

/** Counts up when a file written for an older version could be misread. */
export const packFormat = 1;

/** What a council's file holds, and everything that is wrong with it. An entry that is wrong is left as supplied. */
export function readCouncilPack(json: unknown, file: string): { readonly pack: CouncilPack; readonly faults: readonly PackFault[] } {
  const faults: PackFault[] = [];
  const fault = (field: string, expected: string) => faults.push({ file, field, expected });
  if (!isRecord(json)) return { pack: suppliedPack, faults: [{ file, field: '', expected: 'an object with "format", "version" and what the council changes' }] };
  if (json.format !== packFormat) return { pack: suppliedPack, faults: [{ file, field: 'format', expected: `${packFormat}` }] };

  const entry = <Schema extends v.GenericSchema>(schema: Schema, value: unknown, field: string): v.InferOutput<Schema> | undefined => {
    const parsed = v.safeParse(schema, value);
    if (parsed.success) return parsed.output;
    for (const issue of parsed.issues) fault([field, v.getDotPath(issue)].filter((part) => part !== null).join('.'), issue.message);
    return undefined;
  };
  const section = <Key extends string, Value>(
    name: string,
    keys: readonly Key[],
    read: (value: unknown, field: string) => Value | undefined,
  ): Partial<Record<Key, Value>> => {
    const given = json[name] ?? {};
    if (!isRecord(given)) {
      fault(name, 'an object');
      return {};
    }
    const unknown = Object.keys(given).filter((key) => !keys.some((each) => each === key));
    for (const key of unknown) fault(`${name}.${key}`, `one of ${keys.join(', ')}`);
    const found = keys.flatMap((key) => {
      const value = key in given ? read(given[key], `${name}.${key}`) : undefined;
      return value === undefined ? [] : [[key, value] as const];
    });
    return Object.fromEntries(found) as Partial<Record<Key, Value>>;
  };
  const sections = ['format', 'version', 'behaviours', 'adjustments', 'terms', 'templates', 'signposts', 'settings'];
  for (const key of Object.keys(json).filter((each) => !sections.includes(each))) fault(key, `one of ${sections.join(', ')}`);

  const version = entry(v.pipe(v.string('a text'), v.nonEmpty('a name of this version')), json.version, 'version');
  const signposts = json.signposts === undefined ? undefined : entry(v.array(signpostText, 'a list'), json.signposts, 'signposts');
  const pack: CouncilPack = {
    ...(version === undefined ? {} : { version }),
    behaviours: section('behaviours', behaviourCodes, (value, field) => entry(behaviourText, value, field)),
    adjustments: section('adjustments', adjustmentCodes, (value, field) => entry(adjustmentText, value, field)),
    terms: section('terms', termCodes, (value, field) => entry(termText, value, field)),
    templates: section('templates', templateIds, (value, field) => {
      if (!isRecord(value)) {
        fault(field, 'an object with a letter for each language');
        return undefined;
      }
      return versionsOf(value, field, (letter, where) => entry(templateText, letter, where), fault);
    }),
    ...(signposts === undefined ? {} : { signposts }),
    settings: entry(settingsText, json.settings ?? {}, 'settings') ?? {},
  };
  return { pack, faults };
}

function versionsOf<Letter>(
  given: Readonly<Record<string, unknown>>,
  field: string,
  read: (letter: unknown, where: string) => Letter | undefined,
  fault: (field: string, expected: string) => void,
): Readonly<Partial<Record<'en' | 'cy', Letter>>> {
  const languages = ['en', 'cy'] as const;
  for (const key of Object.keys(given).filter((each) => !languages.some((language) => language === each))) fault(`${field}.${key}`, 'en or cy');
  const found = languages.flatMap((language) => {
    const letter = language in given ? read(given[language], `${field}.${language}`) : undefined;
    return letter === undefined ? [] : [[language, letter] as const];
  });
  return Object.fromEntries(found);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
