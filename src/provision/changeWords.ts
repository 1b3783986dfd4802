import { siteSchema } from '../records/listSchema.ts';
import type { Change, ColumnPart, SettingPart } from './change.ts';
import type { LevelName } from './levels.ts';
import { groupNames, plannedList } from './plannedSite.ts';

/** What a change is called while it is planned and done, and what is wrong as long as it is not done. */
export interface ChangeWords {
  readonly todo: string;
  readonly wrong: string;
}

const access: Readonly<Record<LevelName, string>> = {
  read: 'read',
  add: 'read and add',
  own: 'add, and see and change their own',
  edit: 'read and change',
  editAll: 'read and change all',
  editDrafts: 'read and change all drafts',
};

const columnWords: Readonly<Record<ColumnPart, ChangeWords>> = {
  title: { todo: 'its title', wrong: 'is called something else on the screen' },
  indexed: { todo: 'its index', wrong: 'has lost its index, or has one that nobody planned' },
  unique: { todo: 'its rule that no value comes twice', wrong: 'has lost its rule that no value comes twice' },
  required: { todo: 'whether it must be filled in', wrong: 'must be filled in where it need not, or need not where it must' },
  choices: { todo: 'its choices', wrong: 'offers other choices' },
};

const settingWords: Readonly<Record<SettingPart, ChangeWords>> = {
  name: { todo: 'its name', wrong: 'has been renamed' },
  apart: { todo: 'whether people see only their own entries', wrong: 'shows people the entries of others, or hides what all should see' },
  searchable: { todo: 'that the search of Microsoft 365 leaves it out', wrong: 'turns up in the search of Microsoft 365' },
  versions: { todo: 'that earlier versions are kept', wrong: 'keeps no earlier versions' },
  drafts: { todo: 'that files stay drafts, read by whoever added them and by those who may approve them', wrong: 'shows staff the files of others' },
};

export function changeWords(change: Change): ChangeWords {
  switch (change.kind) {
    case 'group':
      return { todo: `Make the group “${groupNames[change.role]}”`, wrong: `There is no group for the role ${change.role}.` };
    case 'app':
      return {
        todo: 'Let the app read and write on this site, as the person who uses it may',
        wrong: change.found ? `The app may “${change.found.roles.join(', ')}” on the site where “write” is planned.` : 'The app may not use the site.',
      };
    case 'level':
      return {
        todo: change.id === undefined ? `Make the permission level “${change.level}”` : `Set the permission level “${change.level}” right`,
        wrong: change.id === undefined ? `The permission level “${change.level}” is missing.` : `The permission level “${change.level}” allows something else than planned.`,
      };
    case 'list':
      return { todo: newListWords(change), wrong: `${siteSchema[change.list].name}: it is not on the site.` };
    default:
      return inList(siteSchema[change.list].name, change);
  }
}

function newListWords({ list }: Extract<Change, { readonly kind: 'list' }>): string {
  const { name, columns, views, settings, library } = plannedList(list);
  const indexes = columns.filter(({ indexed }) => indexed).length;
  const apart = settings.apart ? '; staff see their own entries only' : '';
  return library
    ? `Make the library ${name}, with its permissions${settings.drafts ? '; staff see their own files only' : ''}`
    : `Make the list ${name}: ${columns.length} columns, ${indexes} of them indexed, ${views.length === 1 ? '1 view' : `${views.length} views`}, its permissions${apart}`;
}

function inList(name: string, change: Exclude<Change, { readonly kind: 'group' | 'app' | 'level' | 'list' }>): ChangeWords {
  switch (change.kind) {
    case 'column':
      return { todo: `${name}: add the column ${change.column.name}`, wrong: `${name}: the column ${change.column.name} is missing.` };
    case 'columnAnew':
      return {
        todo: `${name}: add the column ${change.column.name}, and mark ${change.stranger.name} as not in use`,
        wrong: `${name}: “${change.column.title}” is now a column with the internal name ${change.stranger.name}; the app asks for ${change.column.name}. What was typed there stays there: copy it over.`,
      };
    case 'columnPart':
      return {
        todo: `${name}: set right, for the column ${change.column.name}, ${change.parts.map((part) => columnWords[part].todo).join(', ')}`,
        wrong: `${name}: the column ${change.column.name} ${change.parts.map((part) => columnWords[part].wrong).join(', and ')}.`,
      };
    case 'settings':
      return {
        todo: `${name}: set right ${change.parts.map((part) => settingWords[part].todo).join(', ')}`,
        wrong: `${name}: it ${change.parts.map((part) => settingWords[part].wrong).join(', and ')}.`,
      };
    case 'view':
      return {
        todo: `${name}: ${change.found ? 'set right' : 'make'} the view “${change.view.title}”`,
        wrong: `${name}: the view “${change.view.title}” ${change.found ? 'shows something else than planned' : 'is missing'}.`,
      };
    case 'permissions':
      return permissionWords(name, change);
  }
}

function permissionWords(name: string, { inherits, missing, extra }: Extract<Change, { readonly kind: 'permissions' }>): ChangeWords {
  const give = missing.map(({ role, level }) => `${groupNames[role]} may ${access[level]}`);
  const take = extra.map((grant) => `${grant.name} may no longer (${grant.level})`);
  const wrong = [
    ...(inherits ? ['whoever may do something on the site may do it here too'] : []),
    ...extra.map((grant) => `${grant.name} may do more than planned (${grant.level})`),
    ...(inherits ? [] : missing.map(({ role, level }) => `${groupNames[role]} may not ${access[level]}`)),
  ];
  return { todo: `${name}: ${[...give, ...take].join('; ')}`, wrong: `${name}: ${wrong.join('; ')}.` };
}
