import type { AdjustmentCode } from '../../domain/adjustment.ts';
import type { Block, Condition, Template } from './template.ts';

/**
 * The template as it reads for one customer: blocks and checklist items that do not belong are left out, and the plain
 * version stands where Easy Read was agreed. Asked again it changes nothing more.
 */
export function templateFor(
  template: Template,
  adjustments: readonly AdjustmentCode[],
  values: Readonly<Record<string, string>>,
): Template {
  const belongs = ({ showIf }: { readonly showIf?: Condition }) => showIf === undefined || holds(showIf, adjustments, values);
  const shown = template.body.filter(belongs);
  return {
    ...template,
    body: adjustments.includes('EASY_READ') ? shown.flatMap(plainly) : shown,
    checklist: template.checklist.filter(belongs),
  };
}

/** Whether some block of a template has a plain version. */
export function hasPlainVersion(template: Template): boolean {
  return template.body.some(({ plain }) => plain !== undefined);
}

function holds(condition: Condition, adjustments: readonly AdjustmentCode[], values: Readonly<Record<string, string>>): boolean {
  if ('adjustment' in condition) return adjustments.includes(condition.adjustment);
  return condition.options.includes((Object.hasOwn(values, condition.gap) ? values[condition.gap] : undefined)?.trim() ?? '');
}

function plainly(block: Block): readonly Block[] {
  const { plain } = block;
  if (plain === undefined) return [block];
  if (block.kind === 'list') return plain.length > 0 ? [{ kind: 'list', items: plain }] : [];
  return plain.map((text) => ({ kind: block.kind, text }));
}
