import { retentionClasses, type RetentionClass } from '../../domain/retention.ts';

export interface RetentionText {
  readonly label: string;
  /** What one council published, so that the council setting its own has something to compare with. Never used by itself. */
  readonly example: string;
}

/** Source of the examples: a district council's published schedule. There is no default: information governance sets the months. */
export const retentionTexts: Readonly<Record<RetentionClass, RetentionText>> = {
  persistent: { label: 'Demands and contact patterns', example: 'No published figure is known to us' },
  verbal: { label: 'Abuse in words', example: '1 to 2 years' },
  threat: { label: 'Threats', example: '2 to 3 years' },
  physical: { label: 'Physical aggression', example: '3 to 5 years' },
  weaponOrAnimal: { label: 'Weapons, or animals used to frighten', example: 'At least 10 years' },
};

/** The gravest of several classes; undefined where there is none. */
export function gravest(classes: readonly RetentionClass[]): RetentionClass | undefined {
  return retentionClasses.findLast((each) => classes.includes(each));
}
