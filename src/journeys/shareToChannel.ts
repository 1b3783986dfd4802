import type { Channel, ChannelCard, Channels } from '../ports/channels.ts';
import { failure, type Result } from '../ports/problem.ts';
import type { TabHost } from '../ports/tabHost.ts';

/** An item of the register by its reference, the only thing about it that a channel may read. */
export interface SharedItem {
  readonly kind: 'arrangement' | 'incident' | 'customer';
  /** `ARR-2026-0012`, `INC-2026-000123` or `C-0007`. */
  readonly reference: string;
}

/** The sentences of the card. They know the kind of item and its reference, so that they cannot tell anything else. */
export interface ShareWords {
  readonly title: (item: SharedItem) => string;
  readonly text: string;
  readonly linkLabel: string;
}

/** That of a private incident is none: a channel would be told that there is one. */
const referenceOnly = /^[A-Z]{1,4}-[0-9-]{1,40}$/;

/** What a channel will read about an item. */
export function cardFor(host: Pick<TabHost, 'linkTo'>, item: SharedItem, words: ShareWords): ChannelCard {
  return { title: words.title(item), text: words.text, linkLabel: words.linkLabel, link: host.linkTo(item.reference) };
}

/**
 * Posts a card with a reference and a link to a channel, as the signed-in person. Anything but a reference is turned away
 * (`notSupported`). Problem `noAnswer` or `offline`: the card may be there all the same.
 */
export async function shareToChannel(
  { channels, host }: { readonly channels: Pick<Channels, 'post'>; readonly host: Pick<TabHost, 'linkTo'> },
  channel: Channel,
  item: SharedItem,
  words: ShareWords,
): Promise<Result<void>> {
  if (!referenceOnly.test(item.reference)) return failure('notSupported', 'not a reference');
  return channels.post(channel, cardFor(host, item, words));
}
