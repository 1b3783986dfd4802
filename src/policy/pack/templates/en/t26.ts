import type { Template } from '../../../template/template.ts';
import { choice, day, heading, line, lines, list, paragraph } from '../parts.ts';
import { formatsOffered, greeting, needsAsked, otherFormats, signature, whatWouldHelp } from './shared.ts';

export const t26: Template = {
  id: 'T26',
  language: 'en',
  audience: 'register',
  status: 'default',
  title: 'Words that we do not accept',
  when: 'Racist, sexist, homophobic, transphobic or other discriminatory words; the contact was ended',
  gaps: [
    line('matter', 'What we are helping with', 'your bins'),
    lines('openRoutes', 'How they reach us for what they need, one way a line', 'Emergencies: 01632 960 199\nWrite to us about your bins'),
    day('happenedOn', 'Day on which it happened', '2026-06-10'),
    // Set answers only, so that the words themselves are not written down once more.
    choice('kindOfWords', 'What the words were about', [
      { code: 'race', text: 'race or where people come from' },
      { code: 'sex', text: 'women or men' },
      { code: 'orientation', text: 'who people love' },
      { code: 'trans', text: 'trans people' },
      { code: 'disability', text: 'disabled people' },
      { code: 'religion', text: 'faith' },
      { code: 'age', text: 'age' },
      { code: 'other', text: 'who people are' },
    ]),
  ],
  body: [
    greeting,
    paragraph('We still help you with {matter}.'),
    heading('What happened'),
    paragraph(
      'On {happenedOn} we ended our contact with you. We did so because of what was said about {kindOfWords}. We do not repeat it here. It hurts people, and we do not accept it.',
      {
        plain: [
          'On {happenedOn} we ended our contact with you.',
          'It was because of what was said about {kindOfWords}. We do not repeat it.',
          'It hurts people. We do not accept it.',
        ],
      },
    ),
    heading('What we ask of you'),
    paragraph('Please speak to our staff with respect. You should get the same from us. If you feel that we did not treat you well, tell us here: {complaints.url}.'),
    heading('How you can reach us'),
    list('{openRoutes}'),
    paragraph('If you say that it was not like that, tell us. We will listen. You can read our policy here: {policy.url}.'),
    whatWouldHelp,
    otherFormats,
    signature,
  ],
  checklist: [
    { item: 'Says that we still help, and how to reach us', shownBy: ['{matter}', '{openRoutes}'] },
    { item: 'Says that the contact was ended, when and why', shownBy: ['{happenedOn}', '{kindOfWords}', 'ended our contact'] },
    { item: 'Does not recount the words', shownBy: ['do not repeat it'] },
    { item: 'Says what we ask, and that respect goes both ways', shownBy: ['with respect', 'the same from us', '{complaints.url}'] },
    { item: 'Asks for their side', shownBy: ['We will listen'] },
    needsAsked,
    formatsOffered,
  ],
};
