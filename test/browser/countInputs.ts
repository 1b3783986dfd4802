import type { Page } from 'playwright-core';

/** What a person has done in the page and its frames since counting began. */
export interface Inputs {
  /** Presses of the mouse, keys that do something, values chosen from a list, and fields written in: each field once. */
  count(): number;
  /** The names of the fields that were written in. */
  writtenIn(): readonly string[];
}

interface Input {
  readonly kind: 'press' | 'key' | 'choice' | 'writing';
  readonly field: string;
}

/** Counts real input events in all frames that are there. Moving the focus and typing on in one field cost nothing more. */
export async function countInputs(page: Page): Promise<Inputs> {
  const seen: Input[] = [];
  await page.exposeFunction('noteInput', (input: Input) => void seen.push(input));
  await Promise.all(page.frames().map((frame) => frame.evaluate(listen)));
  const writtenIn = (): string[] => [...new Set(seen.flatMap(({ kind, field }) => (kind === 'writing' ? [field] : [])))];
  return { count: () => seen.filter(({ kind }) => kind !== 'writing').length + writtenIn().length, writtenIn };
}

/** Runs in a frame. */
function listen(): void {
  const note = (kind: Input['kind'], field = ''): void => (window as unknown as { noteInput(input: Input): void }).noteInput({ kind, field });
  const isText = (target: EventTarget | null): target is HTMLElement =>
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit'].includes(target.type)) ||
    (target instanceof HTMLElement && target.isContentEditable);
  const nameOf = (field: HTMLElement): string => {
    const labels = 'labels' in field ? [...((field as HTMLTextAreaElement).labels as NodeListOf<HTMLLabelElement> | null ?? [])] : [];
    return field.getAttribute('aria-label') ?? labels.map(({ textContent }) => textContent).join(' ');
  };
  addEventListener('pointerdown', () => note('press'), true);
  addEventListener('keydown', ({ key, target }) => {
    if (key === 'Tab' || key === 'Shift' || (isText(target) && key !== 'Enter')) return;
    note('key');
  }, true);
  addEventListener('input', ({ target }) => {
    if (isText(target)) note('writing', nameOf(target));
  }, true);
  addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) note('choice');
  }, true);
}
