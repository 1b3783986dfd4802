import type { Column } from '../../records/listSchema.ts';
import { tenant } from '../places.ts';
import { guidFor } from '../world/ids.ts';
import type { FieldValues } from '../world/types.ts';
import { checkListRead, checkSiteScope } from './permissions.ts';
import { listOf } from './sites.ts';
import { context, type Call, type GraphResponse } from './wire.ts';

/** The columns of a list, as whoever may read it sees them. */
export function readColumns(call: Call): GraphResponse {
  checkSiteScope(call.scopes, false);
  const list = listOf(call);
  checkListRead(call.person, list);
  const value = Object.entries(list.definition.columns).map(([name, column]) => columnAnswer(list.id, name, column));
  return { status: 200, body: { '@odata.context': context(call, `sites('${tenant.siteId}')/lists('${list.id}')/columns`), value } };
}

function columnAnswer(list: string, name: string, column: Column): FieldValues {
  return {
    columnGroup: 'Custom Columns',
    description: '',
    displayName: column.title,
    enforceUniqueValues: column.unique === true,
    hidden: false,
    id: guidFor(`${list}/column/${name}`),
    indexed: column.indexed === true,
    name,
    readOnly: false,
    required: column.required === true,
    ...facetOf(column),
  };
}

function facetOf({ kind, choices = [] }: Column): FieldValues {
  switch (kind) {
    case 'number':
      return { number: { decimalPlaces: 'automatic', displayAs: 'number' } };
    case 'boolean':
      return { boolean: {} };
    case 'moment':
    case 'day':
      return { dateTime: { displayAs: 'default', format: kind === 'day' ? 'dateOnly' : 'dateTime' } };
    case 'choice':
      return { choice: { allowTextEntry: false, choices, displayAs: 'dropDownMenu' } };
    default:
      return { text: { allowMultipleLines: kind === 'note', appendChangesToExistingText: false, linesForEditing: kind === 'note' ? 6 : 0, maxLength: 255 } };
  }
}
