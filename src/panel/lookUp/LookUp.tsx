import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { emailAddress, type EmailAddress } from '../../domain/emailAddress.ts';
import { Section } from '../../ui/Section.tsx';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useTextStyles } from '../record/textStyles.ts';

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

/** Refuses anything but an address: part of a name finds nobody. */
export function LookUpField({ onLookUp }: LookUpProps) {
  const text = useTextStyles();
  const words = useWording().lookUp;
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const address = emailAddress(typed);
    setRefused(address === undefined);
    if (address !== undefined) onLookUp(address);
  };
  return (
    <form className={text.stack} onSubmit={submit} noValidate>
      <Field label={words.field} hint={words.hint} {...(refused ? { validationMessage: words.notAnAddress } : {})}>
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
