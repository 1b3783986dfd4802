import { Checkbox, Field, Input } from '@fluentui/react-components';
import type { Adjustment } from '../../domain/adjustment.ts';
import { media, type Medium } from '../../domain/medium.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import type { SaidOf } from './useAdjustmentProblem.ts';

export interface AdjustmentDetailsProps {
  readonly adjustment: Adjustment;
  readonly said: SaidOf;
  readonly onChange: (adjustment: Adjustment) => void;
}

/** What some kinds of adjustment have to be told besides. */
export function AdjustmentDetails({ adjustment, said, onChange }: AdjustmentDetailsProps) {
  const text = useTextStyles();
  const words = useRegisterWording().customers.adjustments;
  switch (adjustment.code) {
    case 'LARGE_PRINT':
      return (
        <Field data-field="points" label={words.points} required {...said('points')}>
          <Input type="number" value={numberText(adjustment.points)} onChange={(_, { value }) => onChange({ ...adjustment, points: asNumber(value) })} />
        </Field>
      );
    case 'EXTRA_TIME':
      return (
        <Field data-field="workingDays" label={words.workingDays} required {...said('workingDays')}>
          <Input type="number" value={numberText(adjustment.workingDays)} onChange={(_, { value }) => onChange({ ...adjustment, workingDays: asNumber(value) })} />
        </Field>
      );
    case 'INTERPRETER':
      return (
        <Field data-field="language" label={words.language} hint={words.languageHint} required {...said('language')}>
          <Input autoComplete="off" value={adjustment.language} onChange={(_, { value }) => onChange({ ...adjustment, language: value.trim() })} />
        </Field>
      );
    case 'ADVOCATE_COPIED':
      return (
        <Field data-field="advocate" label={words.advocate} required {...said('advocate')}>
          <Input autoComplete="off" value={adjustment.advocate} onChange={(_, { value }) => onChange({ ...adjustment, advocate: value })} />
        </Field>
      );
    case 'SAFE_CONTACT_RULES': {
      const toggled = (medium: Medium, on: boolean) => media.filter((each) => (each === medium ? on : adjustment.unsafe.includes(each)));
      return (
        <Field data-field="unsafe" label={words.unsafe} required {...said('unsafe')}>
          <div className={text.stack} role="group" aria-label={words.unsafe}>
            {media.map((medium) => (
              <Checkbox
                key={medium}
                label={words.medium[medium]}
                checked={adjustment.unsafe.includes(medium)}
                onChange={(_, { checked }) => onChange({ ...adjustment, unsafe: toggled(medium, checked === true) })}
              />
            ))}
          </div>
        </Field>
      );
    }
    default:
      return null;
  }
}

/** An empty field is no number, and stays empty until something is typed. */
function asNumber(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text);
}

function numberText(value: number): string {
  return Number.isNaN(value) ? '' : String(value);
}
