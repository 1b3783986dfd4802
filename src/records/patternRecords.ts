import { lineMost } from '../domain/contact.ts';
import type { PatternDraft } from '../domain/patternRecord.ts';
import type { PatternRecords } from '../ports/patternRecords.ts';
import { failure, success } from '../ports/problem.ts';
import { addOnce } from './addOnce.ts';
import { clipped, oneLine, type Fields } from './columns.ts';
import { addressKey, type Digest } from './digest.ts';
import { addRow, changeRow, getRow, type Lists } from './lists.ts';
import { numberOf } from './rowNumber.ts';
import { someText } from './shapes.ts';

const numberFollows = 'PAT (number follows)';

/** The Contact patterns list. */
export function createPatternRecords(lists: Lists, digest: Digest, timeZone: string): PatternRecords {
  return {
    submit: async (draft) => {
      const fields = patternFields(await addressKey(digest, draft.about.address), draft);
      const added = await addOnce(lists, 'patterns', draft.clientReference, () => addRow(lists, 'patterns', fields));
      if (!added.ok) return added;
      const row = await getRow(lists, 'patterns', { Title: someText }, added.value.id);
      if (!row.ok) return row;
      const { item, fields: read } = row.value ?? {};
      const number = item && numberOf('PAT', item, timeZone);
      if (item === undefined || read === undefined || number === undefined) return failure('malformed', 'a record without a number');
      if (read.Title === number) return success(number);
      const numbered = await changeRow(lists, 'patterns', { id: item.id, etag: item['@odata.etag'] ?? '*' }, { Title: number });
      // Somebody may work on it already: its number has nothing to do with that, and is tried again when it is sent again.
      return numbered.ok || numbered.problem.kind === 'changed' ? success(number) : numbered;
    },
  };
}

function patternFields(key: string, draft: PatternDraft): Fields<'patterns'> {
  const { clientReference, about, counts, lateness, needs, ...record } = draft;
  const sum = (of: 'received' | 'sent') => counts.reduce((all, count) => all + count[of], 0);
  return {
    Title: numberFollows,
    State: 'submitted',
    CustomerName: oneLine(about.name),
    CustomerAddress: about.address,
    Customer: record.customer === about.address ? undefined : record.customer,
    Key: key,
    Service: oneLine(record.service),
    Matter: clipped(oneLine(record.matter), lineMost),
    FromDay: record.from,
    ToDay: record.to,
    Behaviours: record.behaviours.join('\n'),
    Received: sum('received'),
    Sent: sum('sent'),
    AtLeast: counts.some(({ complete }) => !complete),
    EarlierAnswers: record.earlierAnswers.map(({ reference, on, whatWasExplained }) => `${oneLine(reference)}, ${on}: ${oneLine(whatWasExplained)}`).join('\n'),
    NotChecked: record.notChecked,
    Lateness: lateness?.answer,
    LatenessNote: lateness?.note,
    Needs: needs?.answer,
    NeedsNote: needs?.note,
    Details: JSON.stringify({ ...record, counts, lateness, needs }),
    ClientReference: clientReference,
  };
}
