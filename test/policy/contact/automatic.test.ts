import { isAutomatic, type MessageFacts } from '../../../src/policy/contact/automatic.ts';

const header = (name: string, value: string): MessageFacts => ({ headers: [{ name: 'Subject', value: 'Damp' }, { name, value }] });

describe('whether a person wrote a message', () => {
  test.each<[string, MessageFacts]>([
    ['an automatic reply', header('Auto-Submitted', 'auto-replied')],
    ['one with a parameter', header('AUTO-SUBMITTED', ' auto-generated; type=x')],
    ['a word that only begins with no', header('Auto-Submitted', 'notification')],
    ['replies to it are suppressed', header('X-Auto-Response-Suppress', 'All')],
    ['bulk', header('Precedence', 'Bulk')],
    ['junk', header('Precedence', 'junk')],
    ['a list', header('Precedence', ' list ')],
    ['a reply by a machine', header('precedence', 'auto_reply')],
    ['no return path', header('Return-Path', '<>')],
    ['no sender', { sender: '' }],
    ['an empty sender', { sender: ' <> ' }],
    ['the mail system', { sender: 'MAILER-DAEMON@example.org' }],
    ['the postmaster', { sender: '<postmaster@example.org>' }],
    ['a failed delivery', { itemClass: 'REPORT.IPM.Note.NDR' }],
    ['a read receipt', { itemClass: 'report.IPM.Note.IPNRN' }],
    ['out of office', { itemClass: 'IPM.Note.Rules.OofTemplate.Microsoft' }],
    ['a subject in English', { subject: 'Automatic reply: Damp' }],
    ['a subject in Welsh', { subject: ' Ateb awtomatig: Lleithder' }],
    ['out of office in Welsh', { subject: 'Allan o’r swyddfa: Lleithder' }],
    ['could not be delivered', { subject: 'Undeliverable: Damp' }],
  ])('not: %s', (_, facts) => {
    expect(isAutomatic(facts)).toBe(true);
  });

  test.each<[string, MessageFacts]>([
    ['nothing is known', {}],
    ['a header says so', header('Auto-Submitted', 'no')],
    ['a header says so, with a parameter', header('Auto-Submitted', 'no; x=y')],
    ['an empty header', header('Auto-Submitted', ' ')],
    ['nothing is suppressed', header('X-Auto-Response-Suppress', 'None')],
    ['an empty suppression', header('X-Auto-Response-Suppress', '')],
    ['first-class post', header('Precedence', 'first-class')],
    ['a return path', header('Return-Path', '<sian@example.org>')],
    ['another header with such a value', header('X-Note', 'bulk')],
    ['a sender', { sender: 'sian@example.org' }],
    ['a sender whose name only ends like one', { sender: 'not-postmaster@example.org' }],
    ['an address at such a domain', { sender: 'sian@postmaster.example' }],
    ['an ordinary item', { itemClass: 'IPM.Note' }],
    ['a class that only holds the word', { itemClass: 'IPM.REPORT.Note' }],
    ['a reply to an automatic reply', { subject: 'Re: Automatic reply: Damp' }],
    ['a subject about one', { subject: 'Your automatic reply tells me nothing' }],
  ])('yes: %s', (_, facts) => {
    expect(isAutomatic(facts)).toBe(false);
  });
});
