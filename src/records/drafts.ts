import * as v from 'valibot';
import type { Clock } from '../ports/clock.ts';
import { draftDays, type Drafts, type KeptText, type KeptTexts } from '../ports/drafts.ts';
import type { DeviceStore } from './deviceStore.ts';
import { tried } from './patience.ts';
import { sealedStore } from './sealedStore.ts';
import { aMoment } from './shapes.ts';

const start = 'unfinished ';
const probe = 'probe';
const envelope = v.object({ keptAt: aMoment, text: v.string() });
const day = 86_400_000;

/** The name on the device of what somebody has begun. */
export const unfinishedName = (name: string): string => `${start}${name}`;

/** Unfinished texts, sealed, in the account's own store. */
export function createDrafts(store: DeviceStore, clock: Clock): Drafts {
  const device = sealedStore(store);
  const tooOld = (keptAt: string) => Date.parse(clock.now()) - Date.parse(keptAt) > draftDays * day;
  const names = async () => (await device.names()).filter((name) => name.startsWith(start));

  const everything = async (): Promise<KeptTexts> => {
    const texts: KeptText[] = [];
    let unreadable = 0;
    for (const name of await names()) {
      const sealed = await device.read(name);
      if (sealed.kind === 'none') continue;
      const kept = sealed.kind === 'text' ? envelopeIn(sealed.text) : undefined;
      if (!kept) unreadable += 1;
      else if (tooOld(kept.keptAt)) await device.remove(name);
      else texts.push({ name: name.slice(start.length), text: kept.text });
    }
    return { texts, unreadable, known: true };
  };

  return {
    keeps: () => tried(device.write(probe, '').then(() => device.remove(probe)).then(() => true), false),
    keep: (name, text) => tried(device.write(unfinishedName(name), JSON.stringify({ keptAt: clock.now(), text })).then(() => true), false),
    all: () => tried(everything(), { texts: [], unreadable: 0, known: false }),
    drop: (name) => tried(device.remove(unfinishedName(name)), undefined),
    removeAll: () =>
      tried(
        names().then(async (all) => {
          await Promise.all(all.map((name) => device.remove(name)));
          return true;
        }),
        false,
      ),
  };
}

function envelopeIn(text: string): v.InferOutput<typeof envelope> | undefined {
  try {
    const parsed = v.safeParse(envelope, JSON.parse(text));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}
