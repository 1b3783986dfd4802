/** Marks the places where the focus goes when it leaves the panel. */
export const focusMarks = { afterPanel: 'after-panel', beforePanel: 'before-panel', ribbonButton: 'ribbon-button' } as const;

const marks = { forward: focusMarks.afterPanel, back: focusMarks.beforePanel, escape: focusMarks.ribbonButton } as const;

/** The add-in says that its last (or first) control was left: the page takes the focus over. */
export function focusBeyondPanel(direction: keyof typeof marks): void {
  document.querySelector<HTMLElement>(`[data-focus-mark="${marks[direction]}"]`)?.focus();
}
