import { newestFirst, type Condition, type View } from './view.ts';

const columns = ['Title', 'CustomerName', 'Services', 'StartDay', 'EndDay', 'ReviewDay', 'DecidedBy'];

const active: Condition = { column: 'State', equals: 'active' };
/** One whose last day has passed is over, also before somebody opens the register and its card goes. */
const notOver: Condition = { column: 'EndDay', days: { from: 0 } };

export const arrangementViews: readonly View[] = [
  { name: 'In force', columns, where: [active, { column: 'StartDay', days: { to: 0 } }, notOver], order: { column: 'ReviewDay' } },
  {
    name: 'Reviews due in 30 days', columns, where: [active, { column: 'ReviewDay', days: { from: 0, to: 30 } }, notOver], order: { column: 'ReviewDay' },
  },
  { name: 'Reviews overdue', columns, where: [active, { column: 'ReviewDay', days: { to: -1 } }, notOver], order: { column: 'ReviewDay' } },
  { name: 'Ending in 30 days', columns, where: [active, { column: 'EndDay', days: { from: 0, to: 30 } }], order: { column: 'EndDay' } },
  {
    name: 'Appeals open',
    columns: ['Title', 'CustomerName', 'DecideAppealBy', 'Services', 'EndDay', 'DecidedBy'],
    where: [{ column: 'Appeal', equals: 'open' }],
    order: { column: 'DecideAppealBy' },
  },
  { name: 'All arrangements', columns: [...columns, 'State'], order: newestFirst },
];
