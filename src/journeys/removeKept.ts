import type { Outside } from '../ports/outside.ts';

/** Removes everything kept on this device for this account, sent or not. False where the device does not let go of all of it. */
export async function removeKept({ outbox, evidence, drafts, deviceIndex }: Pick<Outside, 'outbox' | 'evidence' | 'drafts' | 'deviceIndex'>): Promise<boolean> {
  const gone = await Promise.all([outbox.remove('all'), evidence.remove('all'), drafts.removeAll(), deviceIndex.forget()]);
  return gone.every(Boolean);
}
