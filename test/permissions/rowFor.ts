import type { Column, ListDefinition } from '../../src/records/listSchema.ts';

/** A new row that a list takes: every required column, and texts that no other row has. */
export function rowFor({ columns }: ListDefinition, mark: string): Readonly<Record<string, unknown>> {
  const required = Object.entries(columns).filter(([, column]) => column.required);
  return Object.fromEntries(required.map(([name, column]) => [name, valueFor(column, mark)]));
}

/** A change that a list takes: another text in a column of text that is not unique. */
export function changeFor({ columns }: ListDefinition, mark: string): Readonly<Record<string, unknown>> {
  const [name] = Object.entries(columns).find(([, { kind, unique }]) => (kind === 'text' || kind === 'note') && unique !== true) ?? [];
  if (name === undefined) throw new Error('a list without a text to change');
  return { [name]: mark };
}

function valueFor({ kind, choices }: Column, mark: string): unknown {
  switch (kind) {
    case 'choice':
      return choices?.[0];
    case 'moment':
      return '2026-06-10T08:00:00Z';
    case 'day':
      return '2026-06-10T00:00:00Z';
    case 'number':
      return 1;
    case 'boolean':
      return true;
    default:
      return mark;
  }
}
