import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { addIdentifier, type AddressProblem } from '../../journeys/changeIdentifier.ts';
import type { CustomerFile } from '../../ports/customers.ts';
import { Form } from '../../ui/Form.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { useFirstProblem } from '../../ui/useFirstProblem.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { useRegister } from '../registerContext.ts';
import { AddressField } from './AddressField.tsx';
import { readableValue } from './readableValue.ts';
import { typedIdentifier, type TypedAddress } from './typedIdentifier.ts';
import { useChange } from './useChange.ts';

/** One more address or number of a customer. */
export function AddAddress({ file, onClose }: { readonly file: CustomerFile; readonly onClose: () => void }) {
  const text = useTextStyles();
  const { customers, shell } = useRegisterWording();
  const words = customers.addresses;
  const { outside, staff } = useRegister();
  const [id] = useState(() => crypto.randomUUID());
  const [address, setAddress] = useState<TypedAddress>({ typed: '', confidence: 'confirmed' });
  const [tries, setTries] = useState(0);
  const { run, busy, problems, problem, forget } = useChange<AddressProblem>();
  const base = { id, customer: file.customer.value.key, by: staff.name };
  const identifier = typedIdentifier(address, base, outside.configuration, customers.fields.colleagues);
  const refused = tries > 0 && 'refused' in identifier ? identifier.refused : undefined;
  const form = useFirstProblem(tries + problems.length, refused !== undefined || problems.length > 0 ? 'address' : undefined);
  const submit = () => {
    setTries(tries + 1);
    if ('refused' in identifier) return;
    run({ change: (changer) => addIdentifier(changer, file, identifier), sentence: words.added(readableValue(identifier.value)), onSaved: onClose });
  };
  const write = (change: Partial<TypedAddress>) => {
    forget();
    setAddress({ ...address, ...change });
  };
  return (
    <Form ref={form} onSubmit={submit}>
      <AddressField
        typed={address.typed}
        confidence={address.confidence}
        refused={refused}
        problems={problems}
        onType={(typed) => write({ typed })}
        onConfidence={(confidence) => write({ confidence })}
      />
      {problem && <ProblemNote sentence={shell.problem[problem.kind]} onTryAgain={submit} busy={busy} />}
      <div className={text.row}>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {shell.save}
        </Button>
        <Button onClick={onClose}>{shell.cancel}</Button>
      </div>
    </Form>
  );
}
