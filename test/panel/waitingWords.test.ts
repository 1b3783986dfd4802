import type { WaitingItem } from '../../src/ports/outbox.ts';
import { failure, type ProblemKind } from '../../src/ports/problem.ts';
import { nextTry } from '../../src/panel/waiting/nextTry.ts';
import { outgoingText } from '../../src/panel/waiting/outgoingText.ts';
import { fateSentence } from '../../src/panel/waiting/waitingWords.ts';
import { dateWords } from '../../src/ui/dates.ts';
import { en } from '../../src/ui/wording/en.ts';
import { aContactEntry } from '../builders/contacts.ts';
import { anIncidentDraft } from '../builders/incidents.ts';
import { london, theAddress } from '../builders/moments.ts';

const incident = { kind: 'incident', incident: anIncidentDraft({ behaviours: ['A-THREAT'], police: 'toDecide', impact: 'I was shaken.' }) } as const;
const waiting = (kind?: ProblemKind, retryAfter?: number): WaitingItem => ({
  outgoing: incident,
  durable: true,
  arrived: 'no',
  ...(kind ? { last: failure(kind, undefined, retryAfter).problem } : {}),
});

describe('when what waits is tried again', () => {
  it('later and later where waiting may help, every five minutes in the end', () => {
    expect([0, 1, 2, 3, 4, 5, 50].map((tries) => nextTry([waiting('offline')], tries))).toEqual([5, 15, 30, 60, 120, 300, 300].map((seconds) => seconds * 1000));
  });

  it('never sooner than the service allowed', () => {
    expect(nextTry([waiting('throttled', 90), waiting('offline')], 0)).toBe(90_000);
    expect(nextTry([waiting('throttled', 1)], 2)).toBe(30_000);
  });

  it.each(['refused', 'malformed', 'missing', 'signInNeeded', 'signInCancelled', 'signInUnavailable'] as const)('not by itself after %s', (kind) => {
    expect(nextTry([waiting(kind)], 0)).toBeUndefined();
    expect(nextTry([waiting(kind), waiting()], 0)).toBe(5000);
  });

  it('not where nothing waits', () => {
    expect(nextTry([], 0)).toBeUndefined();
  });
});

describe('what is said of something that waits', () => {
  it.each([
    ['offline', /We try again while this panel is open, and when you next open it here/],
    ['throttled', /We try again while this panel is open/],
    ['refused', /will not go through by itself\. Copy the text and tell Catrin Ellis/],
    ['malformed', /will not go through by itself/],
    ['signInNeeded', /sent when you have signed in/],
  ] as const)('after %s', (kind, words) => {
    const sentence = fateSentence(waiting(kind), en, 'Catrin Ellis');
    expect(sentence).toMatch(words);
    expect(sentence).toContain(en.problem[kind].happened);
    expect(sentence).toMatch(/kept on this device/);
  });

  it('does not promise to try again where it will not', () => {
    expect(fateSentence(waiting('refused'), en, 'Catrin Ellis')).not.toMatch(/try again/);
  });

  it('tells first that the managers have it, where they do', () => {
    expect(fateSentence({ last: { kind: 'offline' }, arrived: 'yes', durable: true }, en, 'Catrin Ellis')).toMatch(/^The managers have it\. Only its number is missing\./);
  });
});

describe('what may have arrived', () => {
  it('is neither said to be sent nor not to be', () => {
    const sentence = fateSentence({ last: { kind: 'offline' }, arrived: 'unknown', durable: true }, en, 'Catrin Ellis');
    expect(sentence).toMatch(/^It may have arrived already\. We look before we send it again/);
    expect(en.waiting.doubtful({ incident: 1, contact: 0 })).toMatch(/until we know that it arrived\. Only this Outlook sends it\.$/);
  });
});

describe('the text to copy', () => {
  const dates = dateWords('en-GB', london);

  it('of an incident holds all that was written, in words', () => {
    const text = outgoingText(incident, en, dates);
    const { facts, service } = incident.incident;
    for (const part of ['sian.pugh@example.org', facts, service, 'I was shaken.', en.police.toDecide, en.affected.me]) expect(text).toContain(part);
    expect(text).not.toMatch(/A-THREAT|undefined|Exact words/);
  });

  it('of a contact holds the note, and what was asked for', () => {
    const contact = { about: theAddress('sian.pugh@example.org'), entry: aContactEntry({ requested: 'LARGE_PRINT' }) };
    expect(outgoingText({ kind: 'contact', contact }, en, dates)).toMatch(/Telephone call, sian\.pugh@example\.org.*\n.*The customer\n.*Rang about the damp\n.*[Ll]arge print/);
  });
});
