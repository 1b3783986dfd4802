import type { CodeOf } from '../../../domain/behaviour.ts';
import type { IncidentQuestion } from '../../../domain/question.ts';
import { slight, verbal, type Row } from './row.ts';

export type HarassingCode = Extract<CodeOf<'A'>, 'A-SEXUAL' | 'A-AGGRESSION' | 'A-MICRO' | 'A-VICTIM' | 'A-BULLY'>;

/** Ways of harassing staff or other customers. Source: the policy's second list under A. */
export const harassing: Readonly<Record<HarassingCode, Row<IncidentQuestion>>> = {
  'A-SEXUAL': {
    ...verbal,
    label: 'Made sexual remarks or hints',
    examples: ['Remarked on a colleague’s body', 'Asked an officer again and again to meet alone'],
    searchWords: ['innuendo', 'sexual', 'harassment', 'lewd'],
    hint: 'You can ask that only service managers and register owners read it.',
    asks: ['privateOffer'],
  },
  'A-AGGRESSION': {
    ...verbal,
    label: 'Behaved aggressively',
    examples: ['Banged on the counter and shouted', 'Kicked the door on the way out'],
    searchWords: ['shouting', 'banging', 'aggressive', 'hostile'],
    asks: [],
  },
  'A-MICRO': {
    ...slight,
    label: 'Made slighting remarks about who somebody is',
    examples: ['Asked where an officer was “really” from', 'Insisted on speaking to “somebody you can understand”'],
    searchWords: ['micro-aggression', 'microaggression', 'accent', 'stereotype', 'slight'],
    hint: 'Say how it came across to you. You need no exact words.',
    asks: ['hateStrands'],
  },
  'A-VICTIM': {
    ...verbal,
    label: 'Retaliated against somebody who spoke up',
    examples: ['Went after a neighbour who had complained', 'Targeted an officer for giving evidence'],
    searchWords: ['victimisation', 'revenge', 'retaliation', 'witness'],
    asks: [],
  },
  'A-BULLY': {
    ...verbal,
    label: 'Bullied somebody',
    examples: ['Belittled the same trainee at each visit', 'Set other customers on to laugh at a clerk'],
    searchWords: ['bullying', 'humiliated', 'belittled', 'undermined'],
    asks: [],
  },
};
