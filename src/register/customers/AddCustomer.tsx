import { Button, makeStyles, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Customer } from '../../domain/customer.ts';
import { addCustomer, type NewCustomerProblem } from '../../journeys/changeCustomer.ts';
import type { AddressProblem } from '../../journeys/changeIdentifier.ts';
import { checkCustomer, type CustomerProblem } from '../../policy/matching/checkCustomer.ts';
import { Form } from '../../ui/Form.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { useFirstProblem } from '../../ui/useFirstProblem.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { usePlace } from '../place.ts';
import { useRegister } from '../registerContext.ts';
import { AddressField } from './AddressField.tsx';
import { DetailsFields } from './DetailsFields.tsx';
import { newCustomerKey } from './newCustomerKey.ts';
import { typedIdentifier, type TypedAddress } from './typedIdentifier.ts';
import { useChange } from './useChange.ts';

const useStyles = makeStyles({ heading: { ...typographyStyles.subtitle2, margin: 0, ':focus': { outlineStyle: 'none' } } });

/** A customer with their first address, in one step. */
export function AddCustomer({ typed, onCancel }: { readonly typed: string; readonly onCancel: () => void }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { customers: words, shell } = useRegisterWording();
  const { outside, staff, today } = useRegister();
  const { go } = usePlace();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [customer, setCustomer] = useState<Customer>(blankCustomer);
  const [address, setAddress] = useState<TypedAddress>({ typed, confidence: 'confirmed' });
  const [id] = useState(() => crypto.randomUUID());
  const [tries, setTries] = useState(0);
  const { run, busy, problems, problem, forget } = useChange<NewCustomerProblem>();
  const identifier = typedIdentifier(address, { id, customer: customer.key, by: staff.name }, outside.configuration, words.fields.colleagues);
  const wrong = tries === 0 ? [] : checkCustomer(customer, today());
  const refused = tries > 0 && 'refused' in identifier ? identifier.refused : undefined;
  const clashes = problems.filter((each): each is AddressProblem & { readonly of: 'address' } => 'of' in each);
  const unsaid = problems.filter((each): each is CustomerProblem => !('of' in each));
  const first = wrong[0]?.field ?? (refused !== undefined || clashes.length > 0 ? 'address' : undefined);
  const form = useFirstProblem(tries + problems.length, first);
  const submit = () => {
    setTries(tries + 1);
    if ('refused' in identifier || checkCustomer(customer, today()).length > 0) return;
    const wanted = { customer: { ...customer, displayName: customer.displayName.trim() }, identifier };
    run({
      change: (changer) => addCustomer(changer, wanted),
      sentence: words.added(wanted.customer.displayName),
      onSaved: (saved) => go({ area: 'customers', reference: saved.customer }),
    });
  };
  return (
    <Form ref={form} onSubmit={submit}>
      <h2 ref={heading} className={styles.heading} tabIndex={-1}>
        {words.addHeading}
      </h2>
      <DetailsFields customer={customer} problems={[...wrong, ...unsaid]} asksDeath={false} onChange={setCustomer} />
      <AddressField
        typed={address.typed}
        confidence={address.confidence}
        refused={refused}
        problems={clashes}
        onType={(value) => {
          forget();
          setAddress({ ...address, typed: value });
        }}
        onConfidence={(confidence) => {
          forget();
          setAddress({ ...address, confidence });
        }}
      />
      {problem && <ProblemNote sentence={shell.problem[problem.kind]} onTryAgain={submit} busy={busy} />}
      <div className={text.row}>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {words.addHeading}
        </Button>
        <Button onClick={onCancel}>{shell.cancel}</Button>
      </div>
    </Form>
  );
}

function blankCustomer(): Customer {
  return {
    key: newCustomerKey(),
    kind: 'person',
    displayName: '',
    preferredLanguage: 'en',
    correspondenceInWelsh: { wish: 'notAsked' },
    deceased: false,
    status: { kind: 'active' },
  };
}
