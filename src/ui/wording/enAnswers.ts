import type { AnswersWording } from './answersWording.ts';

/** British English for what is asked of an incident besides. */
export const enAnswers: AnswersWording = {
  label: {
    weaponOrAnimal: 'Weapon or animal',
    injury: 'Injury',
    hateStrands: 'Hostile because of',
    strandText: 'What it was about',
    webPage: 'Published at',
    site: 'Building',
    meeting: 'Meeting',
    allegationConsidered: 'Looked into by somebody else',
  },
  yes: 'Yes',
  no: 'No',
  nobodyHurt: 'Nobody was hurt',
  somebodyHurt: 'Somebody was hurt',
  injuryWhat: 'What the injury was',
  daysOff: 'Whole days off work in a row, the day itself not counted',
  firstAid: 'First aid was given',
  specified: 'A serious injury, such as a broken bone',
  injured: (what, days) => `${what} (${days} ${days === 1 ? 'day' : 'days'} off)`,
  url: 'Address of the page',
  capturedOn: 'Day somebody saw it',
  capturedAt: (url, day) => `${url} (seen ${day})`,
  considered: { yes: 'Yes', no: 'No' },
  consideredBy: 'By whom, or the reference of the complaint',
  strand: {
    race: 'Race',
    religion: 'Religion or belief',
    disability: 'Disability',
    sex: 'Sex',
    sexualOrientation: 'Sexual orientation',
    genderIdentity: 'Gender identity',
    age: 'Age',
    other: 'Something else',
  },
};
