/**
 * How long a record may be needed, by the kind of behaviour in it, the least grave first. How many months each means is
 * for the council's information governance to set.
 */
export const retentionClasses = ['persistent', 'verbal', 'threat', 'physical', 'weaponOrAnimal'] as const;
export type RetentionClass = (typeof retentionClasses)[number];

/** Months per class as the council set them. A class that is absent has no date of disposal. */
export type RetentionMonths = Readonly<Partial<Record<RetentionClass, number>>>;
