/** A text somebody has begun, as its writer gave it. */
export interface KeptText {
  readonly name: string;
  readonly text: string;
}

export interface KeptTexts {
  readonly texts: readonly KeptText[];
  /** How many cannot be read back. */
  readonly unreadable: number;
  /** False where the device does not say what it keeps. */
  readonly known: boolean;
}

/** Days after which what nobody touched is dropped. */
export const draftDays = 14;

/** What people have begun to write: sealed on this device, for this account, until it is done, discarded or too old. */
export interface Drafts {
  /** Whether this device keeps anything for us. */
  keeps(): Promise<boolean>;
  /** Answers whether it is kept. */
  keep(name: string, text: string): Promise<boolean>;
  all(): Promise<KeptTexts>;
  drop(name: string): Promise<void>;
  /** Drops everything. False where the device does not let go of it. */
  removeAll(): Promise<boolean>;
}
