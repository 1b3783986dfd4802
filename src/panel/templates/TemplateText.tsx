import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { fieldLabels, unnamedCustomer } from '../../policy/pack/fields.ts';
import { partsOf, type Block, type KnownFields, type Template } from '../../policy/template/template.ts';
import { PlainText } from '../../ui/PlainText.tsx';
import { SignpostField } from './SignpostField.tsx';
import { GapField, type UnknownField } from './GapField.tsx';

const useStyles = makeStyles({
  text: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  block: { ...typographyStyles.body1, margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  gap: { padding: `${tokens.spacingVerticalXS} 0` },
  value: { ...typographyStyles.body1Strong },
});

export interface TemplateTextProps {
  readonly template: Template;
  readonly values: Readonly<Record<string, string>>;
  readonly known: KnownFields;
  /** Known fields that are not known after all and have to be filled in. */
  readonly unknown: readonly (keyof KnownFields)[];
  /** What to mind at a gap, by its name. */
  readonly hints: Readonly<Record<string, string>>;
  readonly onChange: (name: string, value: string) => void;
}

/**
 * The text with its gaps as fields where they stand, each on a line of its own, so that a full stop after one is left out
 * here. A gap that comes again shows what was filled in.
 */
export function TemplateText({ template, values, known, unknown, hints, onChange }: TemplateTextProps) {
  const styles = useStyles();
  const placed = new Set<string>();
  const gapOf = (name: string) => template.gaps.find((each) => each.name === name) ?? unknownGap(name, unknown);
  const piece = (name: string, key: string): ReactNode => {
    const gap = gapOf(name);
    if (gap && !placed.has(name)) {
      placed.add(name);
      return (
        <div key={key} className={styles.gap}>
          <GapField gap={gap} hint={hints[name]} value={values[name] ?? ''} onChange={(value) => onChange(name, value)} />
          {'offers' in gap && <SignpostField value={values[name] ?? ''} onChange={(value) => onChange(name, value)} />}
        </div>
      );
    }
    const shown = (gap ? values[name] : known[name as keyof KnownFields]) ?? '';
    const standIn = gap ? `[${gap.label}]` : unnamedCustomer;
    return (
      <span key={key} className={styles.value}>
        <PlainText>{shown.trim() === '' ? standIn : shown}</PlainText>
      </span>
    );
  };
  const pieces = (text: string): ReactNode =>
    partsOf(text).map((part, index, parts) => {
      if (part.kind === 'field') return piece(part.name, String(index));
      const before = parts[index - 1];
      const afterField = before?.kind === 'field' && gapOf(before.name) !== undefined;
      return <span key={index}>{afterField ? part.text.replace(/^[.,;:!?]\s*/, '') : part.text}</span>;
    });
  return (
    <div className={styles.text} lang={template.language}>
      {template.body.map((block, index) => (
        <BlockOf key={index} block={block} pieces={pieces} />
      ))}
    </div>
  );
}

function BlockOf({ block, pieces }: { readonly block: Block; readonly pieces: (text: string) => ReactNode }) {
  const styles = useStyles();
  if (block.kind === 'list') {
    return (
      <ul className={styles.list}>
        {block.items.map((item) => (
          <li key={item} className={styles.block}>
            {pieces(item)}
          </li>
        ))}
      </ul>
    );
  }
  const inside = pieces(block.text);
  return block.kind === 'heading' ? <h4 className={styles.heading}>{inside}</h4> : <div className={styles.block}>{inside}</div>;
}

function unknownGap(name: string, unknown: readonly (keyof KnownFields)[]): UnknownField | undefined {
  const field = unknown.find((each) => each === name);
  return field && { label: fieldLabels[field], kind: 'line' };
}
