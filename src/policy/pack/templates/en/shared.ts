import type { Block } from '../../../template/template.ts';

/** Blocks that every English letter has. */
export const greeting: Block = { kind: 'paragraph', text: 'Dear {customer.name},' };

export const otherFormats: Block = {
  kind: 'paragraph',
  text: 'Would you like this in large print, Easy Read, Braille, audio, sign language, Welsh or another language? Just ask. You can also ask someone you trust to help you.',
};

export const signature: Block = { kind: 'paragraph', text: 'Yours sincerely,\n{officer.name}\n{council.name}' };

/** How to complain about us, and who looks at it after that. */
export const complaintRoute: Block = {
  kind: 'paragraph',
  text: 'You can tell us that we got this wrong here: {complaints.url}. If you are still not happy with our reply, you can ask the {ombudsman.name}: {ombudsman.url}.',
};

export const formatsOffered = { item: 'Offers other formats', shownBy: ['large print'] } as const;

/** Opens the way back: what would help, asked again in each letter about conduct or an arrangement. */
export const whatWouldHelp: Block = {
  kind: 'paragraph',
  text: 'Is there something that makes it hard to deal with us? Tell us what would help. We may be able to do things in another way.',
  plain: ['Is it hard to deal with us? Tell us what would help.'],
};
export const needsAsked = { item: 'Asks what would help', shownBy: ['what would help'] } as const;
