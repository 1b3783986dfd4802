import type { Template } from '../../../template/template.ts';
import { t04 as english } from '../en/t04.ts';
import { heading, list, paragraph } from '../parts.ts';
import { formatsOffered, greeting, otherFormats, signature, withSamples } from './shared.ts';

export const t04: Template = {
  id: 'T04',
  language: 'cy',
  audience: 'adviser',
  status: 'unapproved',
  title: 'Pryd y byddwch yn clywed gennym',
  when: english.when,
  gaps: withSamples(english.gaps, { matter: 'eich cwter', standard: '10 diwrnod gwaith' }),
  body: [
    greeting,
    heading('Os oes angen help arnoch nawr'),
    list(
      'Os oes rhywun mewn perygl, ffoniwch 999.',
      'Os oes plentyn neu oedolyn yn cael niwed, neu os nad oes gennych le diogel i gysgu heno, ffoniwch ni ar {urgentRoute}. Peidiwch ag aros am ein hateb.',
    ),
    heading('Pryd byddwn yn ateb'),
    paragraph('Diolch am eich neges am {matter}. Rydym yn gwybod bod aros yn anodd.'),
    paragraph('Mae’n cymryd hyd at {standard} i ni edrych ar hyn yn llawn. Byddwch yn clywed gennym erbyn {replyBy}.'),
    paragraph('Nid oes angen i chi ysgrifennu eto cyn hynny. Os bydd rhywbeth wedi newid, neu’n gwaethygu, dywedwch wrthym.'),
    paragraph('Os yw’r diwrnod hwnnw’n rhy hwyr i chi, dywedwch pam. Cawn weld beth allwn ni ei wneud.'),
    otherFormats,
    signature,
  ],
  checklist: [
    { item: 'Puts urgent help first', shownBy: ['ffoniwch 999', '{urgentRoute}'] },
    { item: 'Says how long it takes, and the day', shownBy: ['{standard}', '{replyBy}'] },
    { item: 'Leaves the door open if things change', shownBy: ['Os bydd rhywbeth wedi newid'] },
    formatsOffered,
  ],
};
