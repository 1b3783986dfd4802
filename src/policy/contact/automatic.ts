import { automaticSubjects } from '../pack/mailPrefixes.ts';

/** What is known of a message that tells whether a person wrote it. */
export interface MessageFacts {
  /** Internet headers, where they were read. */
  readonly headers?: readonly { readonly name: string; readonly value: string }[];
  /** Who it came from; empty or `<>` where it has no sender. Absent where not known. */
  readonly sender?: string;
  /** Exchange's class of the item, such as `IPM.Note` or `REPORT.IPM.Note.NDR`. */
  readonly itemClass?: string;
  readonly subject?: string;
}

/** Headers by which a machine says that it is one. Values are trimmed and lower case. */
const signs: Readonly<Record<string, (value: string) => boolean>> = {
  'auto-submitted': (value) => value !== '' && !/^no(?![a-z])/.test(value),
  'x-auto-response-suppress': (value) => value !== '' && value !== 'none',
  precedence: (value) => ['bulk', 'junk', 'list', 'auto_reply'].includes(value),
  'return-path': (value) => value === '<>',
};

/** Whether no person wrote a message: an automatic reply, a failed delivery, a round robin. Such a message counts nowhere. */
export function isAutomatic({ headers = [], sender, itemClass = '', subject = '' }: MessageFacts): boolean {
  return (
    headers.some(({ name, value }) => signs[name.trim().toLowerCase()]?.(value.trim().toLowerCase()) === true) ||
    (sender !== undefined && isMachine(sender)) ||
    /^(report\.|ipm\.note\.rules\.ooftemplate)/i.test(itemClass.trim()) ||
    automaticSubjects.some((beginning) => subject.trim().toLowerCase().startsWith(beginning))
  );
}

function isMachine(sender: string): boolean {
  const address = sender.trim().toLowerCase();
  return address === '' || address === '<>' || /^<?(mailer-daemon|postmaster)@/.test(address);
}
