import type { Correspondent, StoredMessage } from '../world/types.ts';

const line = '\r\n';

/** A message as it would lie in a file, ending in `.eml`. */
export function mimeOf({ from, sender, to, cc, at, subject, body, internetMessageId }: StoredMessage): string {
  const headers = [
    ...(from ? [`From: ${named(from)}`] : []),
    ...(sender && sender.address !== from?.address ? [`Sender: ${named(sender)}`] : []),
    ...(to.length > 0 ? [`To: ${to.map(named).join(`,${line} `)}`] : []),
    ...(cc.length > 0 ? [`CC: ${cc.map(named).join(`,${line} `)}`] : []),
    `Subject: ${encoded(subject)}`,
    `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: ${internetMessageId}`,
    'MIME-Version: 1.0',
    'Content-Type: text/html; charset="utf-8"',
    'Content-Transfer-Encoding: base64',
  ];
  return [...headers, '', ...(Buffer.from(body, 'utf8').toString('base64').match(/.{1,76}/g) ?? []), ''].join(line);
}

function named({ name, address }: Correspondent): string {
  return `${encoded(name)} <${address}>`;
}

/** Words outside ASCII as headers carry them. */
function encoded(text: string): string {
  return /^[ -~]*$/.test(text) ? text : `=?utf-8?B?${Buffer.from(text, 'utf8').toString('base64')}?=`;
}
