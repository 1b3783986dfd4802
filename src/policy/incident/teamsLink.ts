import { instant, type Instant } from '../../domain/day.ts';

export interface TeamsLink {
  /** When the message it leads to was sent. A meeting's link does not tell. */
  readonly sentAt?: Instant;
}

const teams = /^https:\/\/teams\.(?:microsoft\.com|cloud\.microsoft|live\.com)\/\S+$/i;
/** A message is named by the moment it was sent, in milliseconds since 1970. */
const message = /\/l\/message\/[^/?#]+\/(\d{13})(?=[/?#]|$)/i;

/** What a link tells that somebody copied in Teams; undefined where it is none. Source: Microsoft's form of deep links. */
export function teamsLink(text: string): TeamsLink | undefined {
  const link = text.trim();
  if (!teams.test(link)) return undefined;
  const [, sent] = message.exec(link) ?? [];
  const sentAt = sent === undefined ? undefined : instant(new Date(Number(sent)).toISOString());
  return sentAt === undefined ? {} : { sentAt };
}
