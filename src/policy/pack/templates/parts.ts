import type { Gap, GapOption } from '../../template/gap.ts';
import type { Block } from '../../template/template.ts';

/** Short ways to write a template's parts. */
export const heading = (text: string): Block => ({ kind: 'heading', text });
export const paragraph = (text: string, parts: Pick<Block, 'plain' | 'showIf'> = {}): Block => ({ kind: 'paragraph', text, ...parts });
export const list = (...items: readonly string[]): Block => ({ kind: 'list', items });

export const line = (name: string, label: string, sample: string): Gap => ({ name, label, kind: 'line', sample });
export const lines = (name: string, label: string, sample: string): Gap => ({ name, label, kind: 'lines', sample });
export const link = (name: string, label: string, sample: string): Gap => ({ name, label, kind: 'link', sample });
export const day = (name: string, label: string, sample: string): Gap => ({ name, label, kind: 'day', sample });
/** A day by which the customer has to do something: extra time that was agreed makes it later. */
export const customersDay = (name: string, label: string, sample: string): Gap => ({ name, label, kind: 'day', sample, metBy: 'customer' });
export const choice = (name: string, label: string, options: readonly GapOption[]): Gap => ({
  name,
  label,
  kind: 'choice',
  options,
  sample: options[0]?.code ?? '',
});
