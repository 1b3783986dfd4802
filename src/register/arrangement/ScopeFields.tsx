import { Checkbox, Field, Textarea } from '@fluentui/react-components';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { useRegister } from '../registerContext.ts';
import { linesIn } from './content.ts';
import type { ContentFieldsProps } from './contentFields.ts';

/** Which services and matters it covers. */
export function ScopeFields({ arrangement, onChange }: Pick<ContentFieldsProps, 'arrangement' | 'onChange'>) {
  const { form } = useRegisterWording().arrangement;
  const text = useTextStyles();
  const { services: known } = useRegister().outside.configuration;
  const { scope } = arrangement;
  const chosen = scope.services === 'all' ? [] : scope.services;
  const put = (parts: Partial<typeof scope>): void => onChange({ ...arrangement, scope: { ...scope, ...parts } });
  const toggle = (service: string): void => put({ services: chosen.includes(service) ? chosen.filter((one) => one !== service) : [...chosen, service] });
  return (
    <>
      <div role="group" aria-label={form.services} className={text.stack} data-field="scope">
        <Checkbox label={form.allServices} checked={scope.services === 'all'} onChange={(_, { checked }) => put({ services: checked === true ? 'all' : [] })} />
        {[...new Set([...known, ...chosen])].map((service) => (
          <Checkbox key={service} label={service} disabled={scope.services === 'all'} checked={scope.services === 'all' || chosen.includes(service)} onChange={() => toggle(service)} />
        ))}
      </div>
      <Field label={form.matters} hint={form.mattersHint}>
        <Textarea
          value={scope.matters.join('\n')}
          onChange={(_, { value }) => put({ matters: value === '' ? [] : linesIn(value) })}
        />
      </Field>
    </>
  );
}
