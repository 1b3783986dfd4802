/** Behaviours of the policy: A (aggressive or abusive), Z (zero tolerance), B (unreasonable demands: a pattern, not one event). */
export const behaviourCodes = [
  'A-ABUSIVE', 'A-OFFENSIVE', 'A-DISCRIM-LANG', 'A-THREAT-LANG', 'A-THREAT', 'A-THREAT-IMPLIED', 'A-INTIMIDATION', 'A-HARASS',
  'A-PHYSICAL', 'A-INFLAMM', 'A-ALLEG', 'A-SEXUAL', 'A-AGGRESSION', 'A-MICRO', 'A-VICTIM', 'A-BULLY', 'A-CORR', 'A-CAPABILITY',
  'A-PUBLISH', 'A-SITE', 'A-MEETING', 'A-ANIMAL', 'Z-RACIST', 'Z-SEXIST', 'Z-HOMOPHOBIC', 'Z-TRANS', 'Z-OTHER',
  'B-LENGTHY', 'B-REPEATQ', 'B-IMMEDIATE', 'B-REFUSEDECISION', 'B-INSIST', 'B-NOCOOP', 'B-REMIT', 'B-MINOR', 'B-NOMEDIATE',
  'B-VARIATION', 'B-ESCALATION', 'B-NOAUTHORITY', 'B-DURESS',
] as const;
export type BehaviourCode = (typeof behaviourCodes)[number];

/** The codes that begin with a letter. */
export type CodeOf<Letter extends 'A' | 'Z' | 'B'> = Extract<BehaviourCode, `${Letter}-${string}`>;

/** What shows only over time and belongs to a contact-pattern record. */
export type PatternBehaviourCode = CodeOf<'B'>;
