import { Field, Input } from '@fluentui/react-components';
import { day } from '../../domain/day.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { lackAt } from './content.ts';
import type { ContentFieldsProps } from './contentFields.ts';

const days = ['start', 'review', 'end'] as const;

/** First day, review and last day. An empty field keeps the day that was there. */
export function PeriodFields({ arrangement, lacks, onChange }: Pick<ContentFieldsProps, 'arrangement' | 'lacks' | 'onChange'>) {
  const { form } = useRegisterWording().arrangement;
  const text = useTextStyles();
  return (
    <div className={text.row}>
      {days.map((which) => {
        const lack = lackAt(lacks, which);
        return (
          <Field key={which} label={form[which]} data-field={which} {...(lack === undefined ? {} : { validationMessage: lack })}>
            <Input
              type="date"
              value={arrangement[which]}
              onChange={(_, { value }) => {
                const typed = day(value);
                if (typed !== undefined) onChange({ ...arrangement, [which]: typed });
              }}
            />
          </Field>
        );
      })}
    </div>
  );
}
