/** What both baselines need: Outlook, the council's settings, the digest of an address, rows of the cards. Fixed source: what is measured is compared with it. */

/** A row of the cards as a baseline reads it. */
export interface CardFields {
  readonly Customer: string;
  readonly Facts: string;
}

interface Settings {
  readonly site: { readonly id: string; readonly lists: Readonly<Record<string, string>> };
  readonly digestKey: string;
}

declare global {
  interface Window {
    /** Given to the page: a baseline measures nothing of signing in. */
    benchToken?: string;
  }
}

/** office.js comes beside our script, as in the panel. */
export async function outlookReady(): Promise<void> {
  if (!('Office' in window)) await new Promise((resolve) => document.getElementById('office')?.addEventListener('load', resolve));
  await Office.onReady();
}

/** Who wrote the message that is open. */
export function senderAddress(): string | undefined {
  const item = Office.context.mailbox.item as Office.MessageRead | null | undefined;
  return item?.from?.emailAddress.toLowerCase();
}

export async function settings(): Promise<Settings> {
  return (await (await fetch('config.json')).json()) as Settings;
}

export async function digestOf(address: string, { digestKey }: Settings): Promise<string> {
  const bytes = Uint8Array.from(atob(digestKey), (letter) => letter.charCodeAt(0));
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const signed = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(address));
  return Array.from(new Uint8Array(signed), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The cards of which a column holds a text: one request. */
export async function cardsWhere({ site }: Settings, column: 'Key' | 'Customer', equals: string): Promise<readonly CardFields[]> {
  const query = `$expand=fields($select=Title,Key,Customer,Facts)&$filter=${encodeURIComponent(`fields/${column} eq '${equals}'`)}`;
  const response = await fetch(`https://graph.microsoft.com/v1.0/sites/${site.id}/lists/${site.lists['Cards'] ?? ''}/items?${query}`, {
    headers: { Authorization: `Bearer ${window.benchToken ?? ''}` },
  });
  const { value } = (await response.json()) as { readonly value: readonly { readonly fields: CardFields }[] };
  return value.map(({ fields }) => fields);
}
