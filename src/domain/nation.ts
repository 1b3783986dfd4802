/** The nations of the United Kingdom, by which law, bank holidays, ombudsmen and help lines differ. */
export const nations = ['ENG', 'WAL', 'SCO', 'NI'] as const;
export type Nation = (typeof nations)[number];
