/** An equal text for equal texts, short, and telling nothing about them: what is asked for twice is known again by it. */
export type Fingerprint = (text: string) => Promise<string>;
