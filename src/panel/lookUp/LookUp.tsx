import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { emailAddress, type EmailAddress } from '../../domain/emailAddress.ts';
import { mayBeCustomer } from '../../policy/matching/knownAddresses.ts';
import { Section } from '../../ui/Section.tsx';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useKnownAddresses } from '../useKnownAddresses.ts';

export interface LookUpProps {
  readonly onLookUp: (address: EmailAddress) => void;
}

/** A headed field for one exact address. */
export function LookUp({ heading, onLookUp }: LookUpProps & { readonly heading: string }) {
  return (
    <Section heading={heading}>
      <LookUpField onLookUp={onLookUp} />
    </Section>
  );
}

/** Refuses anything but the address of somebody who can be a customer: part of a name finds nobody. */
export function LookUpField({ label, onLookUp }: LookUpProps & { readonly label?: string }) {
  const text = useTextStyles();
  const words = useWording().lookUp;
  const [typed, setTyped] = useState('');
  const known = useKnownAddresses();
  const [refused, setRefused] = useState<'notAnAddress' | 'notACustomer'>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const address = emailAddress(typed);
    const fault = address === undefined ? 'notAnAddress' : mayBeCustomer(address, known) ? undefined : 'notACustomer';
    setRefused(fault);
    if (address !== undefined && fault === undefined) onLookUp(address);
  };
  return (
    <form className={text.stack} onSubmit={submit} noValidate>
      <Field label={label ?? words.field} hint={words.hint} {...(refused === undefined ? {} : { validationMessage: words[refused] })}>
        <Input
          type="email"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(_, { value }) => {
            setTyped(value);
          }}
        />
      </Field>
      <div className={text.row}>
        <Button type="submit">{words.button}</Button>
      </div>
    </form>
  );
}
