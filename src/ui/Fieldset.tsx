import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  set: { border: 'none', margin: 0, padding: 0, minWidth: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  legend: { ...typographyStyles.body1Strong, padding: 0, marginBottom: tokens.spacingVerticalXS },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  problem: { ...typographyStyles.caption1, margin: 0, color: tokens.colorPaletteRedForeground1 },
});

export interface FieldsetProps {
  readonly legend: string;
  readonly hint?: string;
  readonly problem: string | undefined;
  readonly field: string;
  readonly children: ReactNode;
}

/** Several boxes that answer one question, with what is wrong beside it. */
export function Fieldset({ legend, hint, problem, field, children }: FieldsetProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <fieldset className={styles.set} data-field={field} aria-describedby={`${id}-hint ${id}-problem`}>
      <legend className={styles.legend}>{legend}</legend>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {problem !== undefined && (
        <p id={`${id}-problem`} className={styles.problem}>
          {problem}
        </p>
      )}
      {children}
    </fieldset>
  );
}
