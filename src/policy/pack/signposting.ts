import { nations, type Nation } from '../../domain/nation.ts';

/** What a customer may want help with that the council cannot give. */
export const signpostTopics = {
  costOfLiving: 'Cost of living',
  debt: 'Debt',
  domesticAbuse: 'Domestic abuse',
  trauma: 'Crime and trauma',
  advocacy: 'Someone to speak for you',
  housing: 'Losing a home',
  mentalHealth: 'Mental health',
  disability: 'Disability and the senses',
} as const;
export type SignpostTopic = keyof typeof signpostTopics;

export interface Signpost {
  readonly topics: readonly SignpostTopic[];
  readonly name: string;
  /** What it offers, in a few plain words that go on after its name. */
  readonly offers: string;
  readonly nations: readonly Nation[];
  readonly telephone?: string;
  readonly url?: string;
}

const [england, wales, scotland, northernIreland] = [['england'], ['wales'], ['scotland'], ['northernIreland']] as const satisfies readonly (readonly Nation[])[];
const britain: readonly Nation[] = ['england', 'wales', 'scotland'];
const money = ['costOfLiving', 'debt'] as const;

/**
 * National services, as a start: a default of ours, not of the policy. The council edits the list, adds local ones and
 * checks the numbers before go-live.
 */
export const signposts: readonly Signpost[] = [
  {
    topics: money, name: 'Citizens Advice', offers: 'free advice on money, benefits, work and rights',
    nations: england, telephone: '0800 144 8848', url: 'https://www.citizensadvice.org.uk',
  },
  {
    topics: money, name: 'Citizens Advice Cymru', offers: 'free advice on money, benefits, work and rights',
    nations: wales, telephone: '0800 702 2020', url: 'https://www.citizensadvice.org.uk/wales/',
  },
  {
    topics: money, name: 'Citizens Advice Scotland', offers: 'free advice on money, benefits, work and rights',
    nations: scotland, telephone: '0800 028 1456', url: 'https://www.cas.org.uk',
  },
  {
    topics: money, name: 'Advice NI', offers: 'free advice on money, benefits and rights',
    nations: northernIreland, telephone: '0800 915 4604', url: 'https://www.adviceni.net',
  },
  {
    topics: ['debt'], name: 'StepChange', offers: 'free help with debt',
    nations, telephone: '0800 138 1111', url: 'https://www.stepchange.org',
  },
  {
    topics: ['debt'], name: 'National Debtline', offers: 'free help with debt',
    nations: britain, telephone: '0808 808 4000', url: 'https://www.nationaldebtline.org',
  },
  {
    topics: ['costOfLiving'], name: 'Turn2us', offers: 'which benefits and grants you may get',
    nations, url: 'https://www.turn2us.org.uk',
  },
  {
    topics: ['domesticAbuse'], name: 'National Domestic Abuse Helpline', offers: 'day and night, for women',
    nations: england, telephone: '0808 2000 247', url: 'https://www.nationaldahelpline.org.uk',
  },
  {
    topics: ['domesticAbuse'], name: 'Live Fear Free', offers: 'day and night, in Welsh or English, for anybody',
    nations: wales, telephone: '0808 80 10 800', url: 'https://www.gov.wales/live-fear-free',
  },
  {
    topics: ['domesticAbuse'], name: 'Scotland’s Domestic Abuse and Forced Marriage Helpline', offers: 'day and night, for anybody',
    nations: scotland, telephone: '0800 027 1234', url: 'https://www.sdafmh.org.uk',
  },
  {
    topics: ['domesticAbuse'], name: 'Domestic and Sexual Abuse Helpline', offers: 'day and night, for anybody',
    nations: northernIreland, telephone: '0808 802 1414', url: 'https://dsahelpline.org',
  },
  {
    topics: ['domesticAbuse'], name: 'Men’s Advice Line', offers: 'for men',
    nations: britain, telephone: '0808 801 0327', url: 'https://mensadviceline.org.uk',
  },
  {
    topics: ['trauma'], name: 'Victim Support', offers: 'help after a crime, reported or not',
    nations: ['england', 'wales'], telephone: '0808 168 9111', url: 'https://www.victimsupport.org.uk',
  },
  {
    topics: ['trauma'], name: 'Victim Support Scotland', offers: 'help after a crime, reported or not',
    nations: scotland, telephone: '0800 160 1985', url: 'https://victimsupport.scot',
  },
  {
    topics: ['trauma'], name: 'Victim Support NI', offers: 'help after a crime, reported or not',
    nations: northernIreland, url: 'https://www.victimsupportni.com',
  },
  {
    topics: ['trauma'], name: 'Rape Crisis England and Wales', offers: 'after rape or sexual abuse, day and night',
    nations: ['england', 'wales'], telephone: '0808 500 2222', url: 'https://rapecrisis.org.uk',
  },
  {
    topics: ['advocacy'], name: 'POhWER', offers: 'somebody who helps you to be heard',
    nations: england, telephone: '0300 456 2370', url: 'https://www.pohwer.net',
  },
  {
    topics: ['advocacy'], name: 'Llais', offers: 'help to be heard about health and social care',
    nations: wales, url: 'https://www.llaiswales.org',
  },
  {
    topics: ['advocacy'], name: 'Scottish Independent Advocacy Alliance', offers: 'finds somebody who helps you to be heard',
    nations: scotland, url: 'https://www.siaa.org.uk',
  },
  {
    topics: ['advocacy'], name: 'Patient and Client Council', offers: 'help to be heard about health and social care',
    nations: northernIreland, telephone: '0800 917 0222', url: 'https://pcc-ni.net',
  },
  {
    topics: ['housing'], name: 'Shelter', offers: 'if you may lose your home',
    nations: england, telephone: '0808 800 4444', url: 'https://england.shelter.org.uk',
  },
  {
    topics: ['housing'], name: 'Shelter Cymru', offers: 'if you may lose your home',
    nations: wales, telephone: '08000 495 495', url: 'https://sheltercymru.org.uk',
  },
  {
    topics: ['housing'], name: 'Shelter Scotland', offers: 'if you may lose your home',
    nations: scotland, telephone: '0808 800 4444', url: 'https://scotland.shelter.org.uk',
  },
  {
    topics: ['housing'], name: 'Housing Rights', offers: 'if you may lose your home',
    nations: northernIreland, telephone: '028 9024 5640', url: 'https://www.housingrights.org.uk',
  },
  {
    topics: ['mentalHealth'], name: 'Samaritans', offers: 'day and night, whatever you are going through',
    nations, telephone: '116 123', url: 'https://www.samaritans.org',
  },
  {
    topics: ['mentalHealth'], name: 'NHS 111', offers: 'urgent help with mental health, choose option 2',
    nations: ['england', 'wales'], telephone: '111',
  },
  {
    topics: ['mentalHealth'], name: 'NHS 24', offers: 'urgent help with mental health',
    nations: scotland, telephone: '111', url: 'https://www.nhs24.scot',
  },
  {
    topics: ['mentalHealth'], name: 'Lifeline', offers: 'day and night, if you are in despair',
    nations: northernIreland, telephone: '0808 808 8000', url: 'https://www.lifelinehelpline.info',
  },
  {
    topics: ['disability'], name: 'Scope', offers: 'advice for disabled people',
    nations: ['england', 'wales'], telephone: '0808 800 3333', url: 'https://www.scope.org.uk',
  },
  {
    topics: ['disability'], name: 'RNIB', offers: 'help with sight loss',
    nations, telephone: '0303 123 9999', url: 'https://www.rnib.org.uk',
  },
  {
    topics: ['disability'], name: 'RNID', offers: 'help for people who are deaf or hear less',
    nations, telephone: '0808 808 0123', url: 'https://rnid.org.uk',
  },
];
