import type { Correspondent, StoredMessage } from '../world/types.ts';

/** Letters of a line, after which a header goes on in the next. Source: RFC 5322, 2.1.1. */
const longest = 78;

/** The headers of a message as they came over the internet: long ones folded, and in ASCII alone. */
export function internetHeaders(message: StoredMessage): string {
  const { from, to, cc, replyTo, subject, internetMessageId, at } = message;
  const headers: readonly (readonly [string, string])[] = [
    ['Received', 'from mail.aberllan.example (mail.aberllan.example [192.0.2.25]) by mailbox.aberllan.example with SMTP'],
    ['From', people(from ? [from] : [])],
    ['To', people(to)],
    ['Cc', people(cc)],
    ['Reply-To', people(replyTo)],
    ['Subject', encoded(subject)],
    ['Message-ID', internetMessageId],
    ['Date', new Date(at).toUTCString()],
  ];
  return headers.filter(([, value]) => value !== '').map(([name, value]) => `${folded(`${name}: ${value}`)}\r\n`).join('');
}

function people(list: readonly Correspondent[]): string {
  return list.map(({ name, address }) => (name === '' ? address : `${phrase(name)} <${address}>`)).join(', ');
}

function phrase(name: string): string {
  const word = encoded(name);
  return word === name ? `"${name.replace(/["\\]/g, '\\$&')}"` : word;
}

/** Source: RFC 2047. */
function encoded(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  const letters = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
  return `=?utf-8?B?${btoa(letters)}?=`;
}

function folded(header: string): string {
  const lines = [''];
  for (const word of header.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > longest) lines.push(` ${word}`);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\r\n');
}
