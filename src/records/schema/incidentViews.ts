import { newestFirst, type Condition, type View } from './view.ts';

const columns = ['Title', 'CustomerName', 'Behaviours', 'Service', 'OccurredAt', 'State'];

/** All groups of all years would pass what SharePoint shows in one view. */
const recent: Condition = { column: 'OccurredAt', days: { from: -90 } };
/** Whatever nobody took back, turned down or counted already. */
const counts: Condition = { column: 'State', oneOf: ['submitted', 'returned', 'accepted', 'closed'] };

export const incidentViews: readonly View[] = [
  { name: 'To accept', columns, where: [{ column: 'State', equals: 'submitted' }], order: newestFirst },
  { name: 'Returned', columns, where: [{ column: 'State', equals: 'returned' }], order: newestFirst },
  { name: 'By service, last 90 days', columns, where: [recent, counts], order: newestFirst, groupBy: 'Service' },
  { name: 'By behaviour, last 90 days', columns, where: [recent, counts], order: newestFirst, groupBy: 'FirstBehaviour' },
  { name: 'All incidents', columns, order: newestFirst },
];
