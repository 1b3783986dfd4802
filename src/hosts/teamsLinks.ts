import { registerTab, selfTestLink } from '../ports/tabHost.ts';

/** A link that opens the register at an item. Teams says which app we are; where it does not, the link leads to Teams alone. */
export function itemLink(teams: string, appId: string | undefined, reference: string): string {
  if (appId === undefined) return `${teams}/`;
  const context = JSON.stringify({ subEntityId: reference });
  return `${teams}/l/entity/${encodeURIComponent(appId)}/${registerTab}?context=${encodeURIComponent(context)}`;
}

/** A reference, or the self-test, and nothing else: whatever more a link brings along is not looked at. */
export function openedItem(named: string | undefined): string | undefined {
  return named === selfTestLink || (named !== undefined && /^(?:INC-P|[A-Z]{1,4})-[0-9-]{1,40}$/.test(named)) ? named : undefined;
}

/** A new message in Outlook on the web, for hosts that open none themselves. */
export function mailLink(newMail: string, to: string | undefined, subject: string, text: string): string {
  const query = Object.entries({ ...(to === undefined ? {} : { to }), subject, body: text }).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${newMail}?${query.join('&')}`;
}
