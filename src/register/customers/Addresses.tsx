import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { CustomerFile } from '../../ports/customers.ts';
import { Section } from '../../ui/Section.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { AddAddress } from './AddAddress.tsx';
import { AddressLine } from './AddressLine.tsx';
import { useMayEdit } from './mayEdit.ts';
import { useOpened } from './useOpened.ts';

/** What leads to a customer, and how sure we are of each. */
export function Addresses({ file }: { readonly file: CustomerFile }) {
  const text = useTextStyles();
  const words = useRegisterWording().customers.addresses;
  const mayEdit = useMayEdit();
  const [adding, setAdding] = useState(false);
  const around = useOpened(adding ? 'address' : undefined);
  return (
    <Section heading={words.heading}>
      {file.identifiers.length === 0 && <p className={text.line}>{words.none}</p>}
      <ul className={text.list}>
        {file.identifiers.map((identifier) => (
          <AddressLine key={identifier.value.id} file={file} identifier={identifier} />
        ))}
      </ul>
      <div ref={around} tabIndex={-1} className={text.stack}>
        {adding && <AddAddress file={file} onClose={() => setAdding(false)} />}
        {mayEdit && !adding && (
          <div className={text.row}>
            <Button data-opens="address" onClick={() => setAdding(true)}>
              {words.add}
            </Button>
          </div>
        )}
      </div>
    </Section>
  );
}
