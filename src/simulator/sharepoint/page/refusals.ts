import type { Refusal } from './listClient.ts';

/** What SharePoint says instead of a list, a view or an item. */
export const refusals: Readonly<Record<Refusal, string>> = {
  noPermission: 'You need permission to access this list.',
  changedMeanwhile: 'Somebody changed this item meanwhile.',
  gone: 'This list or item is not there any more.',
  tooMany:
    'This view cannot be displayed because it exceeds the list view threshold (5000 items) enforced by the administrator. To view items, try selecting another view.',
  failed: 'Something went wrong. Try again later.',
};

/** What SharePoint says where a change was not saved. */
export const unsaved: Readonly<Record<Refusal, string>> = {
  changedMeanwhile: 'Somebody changed this item meanwhile. Your changes are not saved.',
  noPermission: 'You need permission to change this item.',
  gone: 'This item is not there any more.',
  tooMany: 'SharePoint could not save your changes.',
  failed: 'SharePoint could not save your changes.',
};
