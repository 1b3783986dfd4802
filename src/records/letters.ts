import type { IssuedLetter, Letters } from '../ports/letters.ts';
import { failure, success, type Result } from '../ports/problem.ts';
import { addOnce } from './addOnce.ts';
import { oneLine } from './columns.ts';
import { addRow, findRows, getRow, type Lists, type Row } from './lists.ts';
import { onceEach } from './onceEach.ts';
import { allOf } from './rewriteRow.ts';
import { numberOf } from './rowNumber.ts';
import { aDay, anyText, someText } from './shapes.ts';

const letterShapes = {
  Customer: someText,
  Arrangement: anyText,
  Template: someText,
  Language: someText,
  Text: someText,
  IssuedOn: aDay,
  ClientReference: someText,
};

/** The Letters list. Its writers add and never edit, so that a letter's number is not written into it: its row has it. */
export function createLetters(lists: Lists, timeZone: string): Letters {
  return {
    issue: async (letter, customerName, clientReference) => {
      const fields = {
        Title: oneLine(`${letter.arrangement ?? letter.customer} ${letter.template}`),
        Customer: letter.customer,
        CustomerName: oneLine(customerName),
        Arrangement: letter.arrangement,
        Template: oneLine(letter.template),
        Language: letter.language,
        Text: letter.text,
        IssuedOn: letter.issuedOn,
        ClientReference: clientReference,
      };
      const added = await addOnce(lists, 'letters', clientReference, () => addRow(lists, 'letters', fields));
      if (!added.ok) return added;
      const row = await getRow(lists, 'letters', letterShapes, added.value.id);
      if (!row.ok) return row;
      return row.value ? issued(row.value, timeZone) : failure('missing', 'the letter is gone');
    },
    ofArrangement: async (ref, signal) => {
      const where = { column: 'Arrangement', equals: ref } as const;
      const found = await findRows(lists, 'letters', letterShapes, { where, pageSize: 100, most: Number.POSITIVE_INFINITY, together: true, signal });
      if (!found.ok) return found;
      return allOf(onceEach(found.value.rows, ({ fields }) => fields.ClientReference).map((row) => issued(row, timeZone)));
    },
  };
}

function issued({ item, fields }: Row<typeof letterShapes>, timeZone: string): Result<IssuedLetter> {
  const ref = numberOf('LTR', item, timeZone);
  if (ref === undefined) return failure('malformed', 'a letter without a number');
  const { Customer: customer, Arrangement: arrangement, Template: template, Language: language, Text: text, IssuedOn: issuedOn } = fields;
  return success({ ref, customer, ...(arrangement === '' ? {} : { arrangement }), template, language, text, issuedOn });
}
