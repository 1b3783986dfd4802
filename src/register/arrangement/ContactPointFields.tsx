import { Field, Input, type InputProps } from '@fluentui/react-components';
import type { ContactPoint } from '../../domain/card.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { lackAt } from './content.ts';
import type { ContentFieldsProps } from './contentFields.ts';

/** Whom the customer turns to, who stands in, and who else is told. */
export function ContactPointFields({ arrangement, lacks, onChange }: Pick<ContentFieldsProps, 'arrangement' | 'lacks' | 'onChange'>) {
  const { form } = useRegisterWording().arrangement;
  const { contactPoint, deputy } = arrangement;
  const put = (name: keyof ContactPoint, value: string): void => {
    const { [name]: _, ...others } = contactPoint;
    onChange({ ...arrangement, contactPoint: name === 'name' ? { ...contactPoint, name: value } : value === '' ? { name: contactPoint.name, ...others } : { ...contactPoint, [name]: value } });
  };
  const lack = lackAt(lacks, 'contactPoint');
  const deputyLack = lackAt(lacks, 'deputy');
  const input = (name: keyof ContactPoint, type: NonNullable<InputProps['type']>) => (
    <Input type={type} value={contactPoint[name] ?? ''} onChange={(_, { value }) => put(name, value)} />
  );
  return (
    <>
      <Field label={form.contactName} data-field="contactPoint" {...(lack === undefined ? {} : { validationMessage: lack })}>
        {input('name', 'text')}
      </Field>
      <Field label={form.contactAddress}>{input('address', 'email')}</Field>
      <Field label={form.contactTelephone}>{input('telephone', 'tel')}</Field>
      <Field label={form.deputy} data-field="deputy" {...(deputyLack === undefined ? {} : { validationMessage: deputyLack })}>
        <Input value={deputy} onChange={(_, { value }) => onChange({ ...arrangement, deputy: value })} />
      </Field>
    </>
  );
}
