import type { Gap } from '../../../template/gap.ts';
import type { Block } from '../../../template/template.ts';

/** Blocks that every Welsh letter has. Drafts: nobody may insert one before a translator has approved it. */
export const greeting: Block = { kind: 'paragraph', text: 'Annwyl {customer.name},' };

export const otherFormats: Block = {
  kind: 'paragraph',
  text: 'Hoffech chi gael hwn mewn print bras, Hawdd ei Ddeall, Braille, sain, iaith arwyddion, Saesneg neu iaith arall? Gofynnwch i ni. Gallwch hefyd ofyn i rywun yr ydych yn ymddiried ynddo eich helpu.',
};

export const signature: Block = { kind: 'paragraph', text: 'Yn gywir,\n{officer.name}\n{council.name}' };

export const formatsOffered = { item: 'Offers other formats', shownBy: ['print bras'] } as const;

/** The gaps of the English version with Welsh samples: staff are asked the same in both. */
export function withSamples(gaps: readonly Gap[], samples: Readonly<Record<string, string>>): readonly Gap[] {
  return gaps.map((gap) => ({ ...gap, sample: samples[gap.name] ?? gap.sample }));
}
