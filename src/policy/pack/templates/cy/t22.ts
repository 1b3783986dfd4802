import type { Template } from '../../../template/template.ts';
import { t22 as english } from '../en/t22.ts';
import { heading, paragraph } from '../parts.ts';
import { formatsOffered, greeting, otherFormats, signature, withSamples } from './shared.ts';

export const t22: Template = {
  id: 'T22',
  language: 'cy',
  audience: 'register',
  status: 'unapproved',
  title: 'Diolch am godi hyn',
  when: english.when,
  gaps: withSamples(english.gaps, { matter: 'eich trwydded barcio', owner: 'Owen yn yr adran Barcio, 01632 960 155' }),
  body: [
    greeting,
    paragraph('Diolch am ddweud wrthym am {matter}. Mae hyn yn newydd, a byddwn yn edrych arno yn ôl ei haeddiant ei hun.'),
    paragraph('Nid yw’r hyn a drefnwyd gyda chi am rywbeth arall yn gwneud gwahaniaeth yma.'),
    heading('Beth fydd yn digwydd nesaf'),
    paragraph('Mae gyda {owner}. Byddwch yn clywed gennym erbyn {replyBy}.'),
    otherFormats,
    signature,
  ],
  checklist: [
    { item: 'Says that it is new and looked at on its merits', shownBy: ['{matter}', 'yn ôl ei haeddiant'] },
    { item: 'Says who looks into it, and by when', shownBy: ['{owner}', '{replyBy}'] },
    formatsOffered,
  ],
};
