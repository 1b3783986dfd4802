/** The nations of the United Kingdom, by which law, bank holidays, ombudsmen and help lines differ. */
export const nations = ['england', 'wales', 'scotland', 'northernIreland'] as const;
export type Nation = (typeof nations)[number];
