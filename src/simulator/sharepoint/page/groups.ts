export interface KeyRow {
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The rows of a view by what a column holds, in order of it; those without come last. */
export function groupsOf(rows: readonly KeyRow[], column: string): readonly { readonly name: string; readonly ids: readonly string[] }[] {
  const groups = new Map<string, string[]>();
  for (const { id, fields } of rows) {
    const value = fields[column];
    const name = typeof value === 'string' ? value : '';
    const ids = groups.get(name);
    if (ids) ids.push(id);
    else groups.set(name, [id]);
  }
  const collator = new Intl.Collator('en-GB');
  const named = [...groups].filter(([name]) => name !== '').sort(([a], [b]) => collator.compare(a, b));
  const nameless = groups.get('');
  return [...named, ...(nameless ? [['Unassigned', nameless] as const] : [])].map(([name, ids]) => ({ name, ids }));
}
