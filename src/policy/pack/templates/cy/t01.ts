import type { Template } from '../../../template/template.ts';
import { t01 as english } from '../en/t01.ts';
import { heading, list, paragraph } from '../parts.ts';
import { formatsOffered, greeting, otherFormats, signature, withSamples } from './shared.ts';

export const t01: Template = {
  id: 'T01',
  language: 'cy',
  audience: 'adviser',
  status: 'unapproved',
  title: 'Mae eich neges wedi dod i law: sut gallwn ni helpu?',
  when: english.when,
  gaps: withSamples(english.gaps, { matter: 'y lleithder yn eich llofft', nextStep: 'Bydd swyddog yn edrych ar eich lluniau ac yn eich ffonio.' }),
  body: [
    greeting,
    paragraph('Diolch am ddweud wrthym am {matter}. Rydym yn gwybod pa mor anodd yw hi pan fydd pethau’n mynd o chwith.'),
    heading('Beth fydd yn digwydd nesaf'),
    paragraph('{nextStep}'),
    paragraph('Byddwn yn ysgrifennu atoch eto erbyn {replyBy}.'),
    heading('Beth fyddai’n eich helpu chi'),
    paragraph('Dywedwch wrthym beth fyddai’n eich helpu wrth ddelio â ni. Gallwch ateb yr e-bost hwn, ein ffonio neu alw heibio. Er enghraifft:'),
    list(
      'galwad ffôn yn lle llythyr, neu lythyr yn lle galwad',
      'print bras, Hawdd ei Ddeall neu rywun i arwyddo i chi',
      'mwy o amser i ddarllen ac i ateb',
      'rhywun yr ydych yn ymddiried ynddo i siarad drosoch',
    ),
    paragraph(
      'Chi sy’n dewis beth i’w ddweud wrthym. Nid oes angen dweud pam, nac anfon prawf. Rydym yn gofyn er mwyn gallu gweithio mewn ffordd sy’n addas i chi. Byddwn yn nodi beth sy’n helpu, fel na fydd rhaid i chi ofyn eto. Dim ond staff sy’n delio â chi fydd yn ei weld.',
    ),
    otherFormats,
    signature,
  ],
  checklist: [
    { item: 'Thanks the customer and names the matter', shownBy: ['Diolch', '{matter}'] },
    { item: 'Says what happens, and by when', shownBy: ['{nextStep}', '{replyBy}'] },
    { item: 'Asks what would help, and says how to tell us', shownBy: ['beth fyddai’n eich helpu', 'ateb yr e-bost hwn'] },
    { item: 'Asks for no diagnosis and no proof', shownBy: ['Nid oes angen dweud pam, nac anfon prawf'] },
    { item: 'Says why we ask and who sees the answer', shownBy: ['Rydym yn gofyn er mwyn', 'Dim ond staff sy’n delio â chi'] },
    formatsOffered,
  ],
};
