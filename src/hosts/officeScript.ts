const glance = 20;

/** Whether office.js is there. It comes from Microsoft's address, which can be slower than ours or silent. */
export function officeScript(waitMs: number): Promise<boolean> {
  const start = performance.now();
  return new Promise((resolve) => {
    const look = (): void => {
      if (typeof Office !== 'undefined') return resolve(true);
      if (performance.now() - start >= waitMs) return resolve(false);
      setTimeout(look, Math.min(glance, waitMs));
    };
    look();
  });
}
