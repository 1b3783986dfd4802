import type { Result } from './problem.ts';

export interface Team {
  readonly id: string;
  readonly name: string;
}

/** A channel of a team. */
export interface Channel {
  readonly team: string;
  readonly id: string;
  readonly name: string;
}

/** What is posted: a reference and a link, never a name, an address or a text of a message. */
export interface ChannelCard {
  readonly title: string;
  readonly text: string;
  readonly linkLabel: string;
  readonly link: string;
}

/** Teams channels, as the signed-in person. */
export interface Channels {
  teams(signal?: AbortSignal): Promise<Result<readonly Team[]>>;
  channelsOf(team: string, signal?: AbortSignal): Promise<Result<readonly Channel[]>>;
  post(channel: Channel, card: ChannelCard): Promise<Result<void>>;
}
