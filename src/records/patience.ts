/** Some browsers leave a blocked database hanging instead of refusing it. Milliseconds. */
const usual = 5000;

/** What the device answers; `otherwise` where it refuses or does not answer. */
export async function tried<T>(work: Promise<T>, otherwise: T, patience = usual): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), patience);
  });
  return Promise.race([work.catch(() => otherwise), late]).finally(() => clearTimeout(timer));
}
