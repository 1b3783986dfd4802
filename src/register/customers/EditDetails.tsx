import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Customer } from '../../domain/customer.ts';
import { changeCustomer } from '../../journeys/changeCustomer.ts';
import { checkCustomer, type CustomerProblem } from '../../policy/matching/checkCustomer.ts';
import type { Stored } from '../../ports/stored.ts';
import { Form } from '../../ui/Form.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { useFirstProblem } from '../../ui/useFirstProblem.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { ChangedMeanwhile, type ChangedField } from '../ChangedMeanwhile.tsx';
import { useRegister } from '../registerContext.ts';
import { DetailsFields } from './DetailsFields.tsx';
import { languageName } from './languages.ts';
import { useChange } from './useChange.ts';

export interface EditDetailsProps {
  /** As it stands by the last reading. */
  readonly customer: Stored<Customer>;
  readonly onClose: () => void;
}

/** What is known of a customer, to be changed. Where somebody else changed it meanwhile, both versions stand side by side. */
export function EditDetails({ customer, onClose }: EditDetailsProps) {
  const text = useTextStyles();
  const { customers: words, shell } = useRegisterWording();
  const { today } = useRegister();
  const [from, setFrom] = useState(customer);
  const [draft, setDraft] = useState(customer.value);
  const [tries, setTries] = useState(0);
  const { run, busy, problem, forget } = useChange<CustomerProblem>();
  const problems = tries === 0 ? [] : checkCustomer(draft, today());
  const form = useFirstProblem(tries, problems[0]?.field);
  const fields = useChangedFields(draft, customer.value);
  const save = (version: Stored<Customer>) => {
    setTries(tries + 1);
    if (checkCustomer(draft, today()).length > 0) return;
    const to = { ...draft, displayName: draft.displayName.trim(), status: version.value.status };
    run({ change: (changer) => changeCustomer(changer, version, to), sentence: words.details.saved, onSaved: onClose });
  };
  // The page reads again after a clash: from then on there are two versions.
  const clash = customer.row.etag !== from.row.etag;
  return (
    <Form
      ref={form}
      onSubmit={() => {
        if (!clash) save(from);
      }}
    >
      <DetailsFields customer={draft} problems={problems} asksDeath onChange={setDraft} />
      {clash && (
        <ChangedMeanwhile
          now={customer}
          fields={fields}
          busy={busy}
          onKeepTheirs={onClose}
          onPutMineOnTop={() => {
            setFrom(customer);
            save(customer);
          }}
        />
      )}
      {problem && !clash && problem.kind !== 'changed' && <ProblemNote sentence={shell.problem[problem.kind]} onTryAgain={() => save(from)} busy={busy} />}
      <div className={text.row}>
        {!clash && (
          <Button type="submit" appearance="primary" disabledFocusable={busy}>
            {shell.save}
          </Button>
        )}
        <Button
          onClick={() => {
            forget();
            onClose();
          }}
        >
          {shell.cancel}
        </Button>
      </div>
    </Form>
  );
}

function useChangedFields(yours: Customer, theirs: Customer): readonly ChangedField[] {
  const { customers, shell, language } = useRegisterWording();
  const words = customers.details;
  const field = (label: string, said: (customer: Customer) => string): ChangedField => ({ label, yours: said(yours), theirs: said(theirs) });
  return [
    field(words.name, ({ displayName }) => displayName.trim()),
    field(words.kind, ({ kind }) => words.kinds[kind]),
    field(words.language, ({ preferredLanguage }) => languageName(preferredLanguage, language)),
    field(words.welsh, ({ correspondenceInWelsh }) => words.welshWish[correspondenceInWelsh.wish]),
    field(words.caseReference, ({ caseReference = '' }) => caseReference),
    field(words.deceased, ({ deceased }) => (deceased ? shell.yes : shell.no)),
  ];
}
