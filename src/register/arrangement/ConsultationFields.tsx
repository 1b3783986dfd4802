import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { consultees, type Consultation } from '../../domain/arrangement.ts';
import { day } from '../../domain/day.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { useRegister } from '../registerContext.ts';
import type { ContentFieldsProps } from './contentFields.ts';

const useStyles = makeStyles({ entry: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 } });

/** Whom it was talked through with, when, and what they advised. */
export function ConsultationFields({ arrangement, onChange }: Pick<ContentFieldsProps, 'arrangement' | 'onChange'>) {
  const styles = useStyles();
  const text = useTextStyles();
  const { form } = useRegisterWording().arrangement;
  const { today } = useRegister();
  const { consultations } = arrangement;
  const put = (next: readonly Consultation[]): void => onChange({ ...arrangement, consultations: next });
  const change = (index: number, parts: Partial<Consultation>): void => put(consultations.map((one, at) => (at === index ? { ...one, ...parts } : one)));
  return (
    <div className={text.form} data-field="consultations">
      {consultations.map((one, index) => (
        <div key={index} className={styles.entry} role="group" aria-label={`${form.consultations} ${String(index + 1)}`}>
          <div className={text.row}>
            <Field label={form.consultedWith}>
              <Select value={one.with} onChange={(_, { value }) => change(index, { with: consultees.find((each) => each === value) ?? one.with })}>
                {consultees.map((consultee) => (
                  <option key={consultee} value={consultee}>
                    {form.consultee[consultee]}
                  </option>
                ))}
              </Select>
            </Field>
            <Field label={form.consultedName}>
              <Input value={one.name} onChange={(_, { value }) => change(index, { name: value })} />
            </Field>
            <Field label={form.consultedOn}>
              <Input type="date" value={one.on} onChange={(_, { value }) => change(index, { on: day(value) ?? one.on })} />
            </Field>
          </div>
          <Field label={form.advice}>
            <Textarea resize="vertical" value={one.advice} onChange={(_, { value }) => change(index, { advice: value })} />
          </Field>
          <div>
            <Button size="small" onClick={() => put(consultations.filter((_, at) => at !== index))}>
              {form.removeConsultation}
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button icon={<AddRegular />} onClick={() => put([...consultations, { with: 'equality', name: '', on: today(), advice: '' }])}>
          {form.addConsultation}
        </Button>
      </div>
    </div>
  );
}
