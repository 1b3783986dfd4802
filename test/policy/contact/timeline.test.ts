import type { ArrangementCard } from '../../../src/domain/card.ts';
import type { Contact } from '../../../src/domain/contact.ts';
import type { OwnIncident } from '../../../src/domain/incident.ts';
import { conversationTitle, timeline, type TimelineParts } from '../../../src/policy/contact/timeline.ts';
import { choicesIn, filtered, type TimelineFilter } from '../../../src/policy/contact/timelineFilter.ts';
import { anArrangementCard } from '../../builders/cards.ts';
import { aContact, aReply } from '../../builders/contacts.ts';
import { theDay, theMoment, wednesday } from '../../builders/moments.ts';

const at = (day: string, hour = 9) => theMoment(`${day}T${String(hour).padStart(2, '0')}:00:00Z`);
const of = (parts: Partial<TimelineParts>) => timeline({ contacts: [], own: [], others: [], arrangements: [], today: wednesday, ...parts });
const call = (parts: Partial<Contact> = {}) => aContact({ id: 'call', method: 'telephone', title: 'Rang about the damp', colleague: 'Gwen Morris', at: at('2026-06-05'), ...parts });
const anArrangement = (parts: Partial<ArrangementCard> = {}) =>
  anArrangementCard({ ref: 'ARR-1', start: theDay('2026-03-02'), review: theDay('2026-09-01'), services: ['Housing repairs'], ...parts });

const anOwnIncident: OwnIncident = {
  clientReference: 'c-3', reference: 'INC-3', state: 'submitted', occurredAt: at('2026-06-04'), loggedAt: at('2026-06-04'), behaviours: ['A-ABUSIVE'], subject: 'Damp',
  addenda: '', outcome: '', contested: false, joined: false, visibility: 'normal', files: [], row: { id: '3', etag: '"1"' },
};

describe('the time line', () => {
  it('shows a conversation once, where its newest mail stands, with its mails newest first', () => {
    const entries = of({
      contacts: [aContact({ id: '1', conversationId: 'a', at: at('2026-06-01') }), call(), aReply({ id: '2', conversationId: 'a', at: at('2026-06-08') }), aContact({ id: '3', conversationId: 'b', at: at('2026-06-07') })],
    });
    expect(entries.map(({ kind, key }) => [kind, key])).toEqual([
      ['conversation', 'conversation a'],
      ['contact', 'conversation b'],
      ['contact', 'contact call'],
    ]);
    expect(entries[0]).toMatchObject({ at: at('2026-06-08'), contacts: [{ id: '2' }, { id: '1' }] });
  });

  it('leaves out what no person wrote', () => {
    expect(of({ contacts: [aContact({ automatic: true }), call()] })).toMatchObject([{ key: 'contact call' }]);
  });

  it('tells when an arrangement started and was reviewed, and of a review only once it is due', () => {
    const events = (card: ArrangementCard) => of({ arrangements: [card] }).map((entry) => entry.kind === 'arrangement' && [entry.event, entry.day]);
    expect(events(anArrangement())).toEqual([['started', '2026-03-02']]);
    expect(events(anArrangement({ reviewedOn: theDay('2026-05-01'), review: wednesday }))).toEqual([
      ['reviewDue', wednesday],
      ['reviewed', '2026-05-01'],
      ['started', '2026-03-02'],
    ]);
  });

  it('holds own incidents and those of colleagues where they happened', () => {
    const others = [{ reference: 'INC-2', state: 'accepted' as const, occurredAt: at('2026-06-06'), loggedBy: 'Tom Rees' }];
    const own = [{ ...anOwnIncident, reference: 'INC-3', occurredAt: at('2026-06-04') }];
    expect(of({ contacts: [call()], own, others })).toMatchObject([
      { kind: 'incident', key: 'incident INC-2', at: at('2026-06-06'), incident: { reference: 'INC-2' } },
      { kind: 'contact' },
      { kind: 'ownIncident', key: 'own c-3', at: at('2026-06-04'), incident: { reference: 'INC-3' } },
    ]);
  });

  it('calls a conversation what its oldest mail is called', () => {
    expect(conversationTitle([aReply({ title: 'Re: Damp' }), aContact({ title: 'Damp' })])).toBe('Damp');
    expect(conversationTitle([])).toBe('');
  });

  it('says nothing of a review that was before the start, or on its day', () => {
    for (const reviewedOn of ['2026-03-02', '2026-02-01']) expect(of({ arrangements: [anArrangement({ reviewedOn: theDay(reviewedOn) })] }).map(({ key }) => key)).toEqual(['started ARR-1']);
  });
});

describe('looking for something in the time line', () => {
  const entries = of({
    contacts: [
      aContact({ id: '1', conversationId: 'a', title: 'Siôn’s gutter', at: at('2026-06-01') }),
      aContact({ id: '2', conversationId: 'a', title: 'Damp again', at: at('2026-06-02') }),
      aContact({ id: '3', conversationId: 'a', title: 'Damp once more', at: at('2026-06-03') }),
      call({ matter: 'Damp in the bedroom' }),
      call({ id: 'visit', method: 'visit', matter: 'Fence' }),
    ],
    own: [{ ...anOwnIncident, reference: 'INC-2026-000003' }],
    others: [{ reference: 'INC-2026-000007', state: 'submitted', occurredAt: at('2026-06-06'), loggedBy: '' }],
    arrangements: [anArrangement({ matter: 'Fence' })],
  });
  const left = (filter: Partial<TimelineFilter>) => filtered(entries, { words: '', ...filter }).map(({ key }) => key);

  test.each<[string, Partial<TimelineFilter>, readonly string[]]>([
    ['nothing asked for: everything', {}, ['incident INC-2026-000007', 'contact call', 'contact visit', 'own c-3', 'conversation a', 'started ARR-1']],
    ['spaces before, between and behind: the same as without', { words: '  gwen \t  damp ' }, ['contact call', 'contact visit']],
    ['what stands in no text of an entry', { words: 'undefined' }, []],
    ['words of two texts that only meet where they are joined', { words: 'dampgwen' }, []],
    ['the service of an arrangement', { words: 'repairs' }, ['started ARR-1']],
    ['a matter of which the arrangement is not', { matter: 'Damp in the bedroom' }, ['contact call']],
    ['accents and capitals do not count', { words: 'SION' }, ['conversation a']],
    ['every word has to be there', { words: 'gwen damp' }, ['contact call', 'contact visit']],
    ['a reference', { words: '000007' }, ['incident INC-2026-000007']],
    ['the reference of an own one', { words: '000003' }, ['own c-3']],
    ['a method', { method: 'visit' }, ['contact visit']],
    ['incidents', { method: 'incident' }, ['incident INC-2026-000007', 'own c-3']],
    ['a matter, the arrangement for it among them', { matter: 'Fence' }, ['contact visit', 'started ARR-1']],
    ['nothing like it', { words: 'roof' }, []],
  ])('%s', (_what, filter, expected) => {
    expect(left(filter)).toEqual(expected);
  });

  it('keeps of a conversation the mails that fit', () => {
    expect(filtered(entries, { words: 'damp', method: 'email' })).toMatchObject([{ kind: 'conversation', contacts: [{ id: '3' }, { id: '2' }] }]);
    expect(filtered(entries, { words: 'again', method: 'email' })).toMatchObject([{ kind: 'contact', at: at('2026-06-02'), contact: { id: '2' } }]);
  });

  it('offers the methods and matters there are, and no others', () => {
    expect(choicesIn(entries)).toEqual({ methods: ['incident', 'telephone', 'visit', 'email'], matters: ['Damp in the bedroom', 'Fence'] });
  });

  it('offers incidents where there are only own ones, and what an arrangement of everything says in no word', () => {
    expect(choicesIn(of({ own: [anOwnIncident] }))).toEqual({ methods: ['incident'], matters: [] });
    expect(choicesIn(of({ arrangements: [anArrangement()] }))).toEqual({ methods: [], matters: [] });
    expect(filtered(of({ arrangements: [anArrangement({ services: 'all' })] }), { words: 'repairs' })).toEqual([]);
  });

  it('takes a note beside a message for no way of contact, and finds it by its words', () => {
    const note = aContact({ id: 'note', method: 'other', noteOnly: true, title: 'The customer was upset. No incident.' });
    const other = of({ contacts: [note, aContact({ id: 'fax', method: 'other', title: 'A fax' })] });
    expect(choicesIn(of({ contacts: [note] })).methods).toEqual([]);
    expect(filtered(other, { words: '', method: 'other' })).toMatchObject([{ key: 'contact fax' }]);
    expect(filtered(other, { words: 'upset' })).toMatchObject([{ key: 'contact note' }]);
  });
});
