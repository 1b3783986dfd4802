import type { Column, Condition, View } from '../records/listSchema.ts';

type Columns = Readonly<Record<string, Column>>;

/** What a view asks for, in SharePoint's language for it (CAML): group, order and condition. */
export function queryOf({ where, order, groupBy }: View, columns: Columns): string {
  const group = groupBy === undefined ? '' : `<GroupBy Collapse="TRUE" GroupLimit="30">${field(groupBy)}</GroupBy>`;
  const sorted = `<OrderBy><FieldRef Name="${order.column}" Ascending="${order.descending ? 'FALSE' : 'TRUE'}"/></OrderBy>`;
  const tests = (where ?? []).flatMap((condition) => testsOf(condition, columns));
  return `${group}${sorted}${tests.length === 0 ? '' : `<Where>${together(tests)}</Where>`}`;
}

/** A whole view. The title is a link to the row. */
export function viewXml(columns: readonly string[], query: string, rows: number): string {
  return `<View><Query>${query}</Query><ViewFields>${columns.map(field).join('')}</ViewFields><RowLimit Paged="TRUE">${rows}</RowLimit></View>`;
}

/** SharePoint gives back what it was given with other blanks. */
export function plainXml(xml: string): string {
  return xml.replaceAll(/>\s+</g, '><').replaceAll(/\s*\/>/g, '/>').trim();
}

export function shownColumn(name: string): string {
  return name === 'Title' ? 'LinkTitle' : name;
}

function testsOf(condition: Condition, columns: Columns): string[] {
  const subject = field(condition.column);
  const type = columns[condition.column]?.kind === 'choice' ? 'Choice' : 'Text';
  if ('days' in condition) {
    const { from, to } = condition.days;
    return [...(from === undefined ? [] : [compared('Geq', subject, today(from))]), ...(to === undefined ? [] : [compared('Leq', subject, today(to))])];
  }
  if ('oneOf' in condition) {
    return [`<In>${subject}<Values>${condition.oneOf.map((text) => value(type, text)).join('')}</Values></In>`];
  }
  const { equals } = condition;
  return [compared('Eq', subject, typeof equals === 'boolean' ? value('Boolean', equals ? '1' : '0') : value(type, equals))];
}

/** CAML's `And` takes two. */
function together(tests: readonly string[]): string {
  return tests.reduce((left, right) => `<And>${left}${right}</And>`);
}

function compared(operator: string, subject: string, wanted: string): string {
  return `<${operator}>${subject}${wanted}</${operator}>`;
}

function today(offset: number): string {
  return value('DateTime', `<Today OffsetDays="${offset}"/>`);
}

function value(type: string, content: string): string {
  return `<Value Type="${type}">${content}</Value>`;
}

function field(name: string): string {
  return `<FieldRef Name="${name}"/>`;
}
