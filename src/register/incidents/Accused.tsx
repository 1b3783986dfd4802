import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { nameAccused, type NameAccusedResult } from '../../journeys/nameAccused.ts';
import type { ManagedIncident } from '../../ports/managedIncidents.ts';
import type { Stored } from '../../ports/stored.ts';
import { Form } from '../../ui/Form.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { Section } from '../../ui/Section.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useFirstProblem } from '../../ui/useFirstProblem.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { useRegister } from '../registerContext.ts';
import { useIncidentChange } from './useIncidentChange.ts';

/** Colleagues whom it accuses: they never decide on it. Owners of the register note them here. */
export function Accused({ stored }: { readonly stored: Stored<ManagedIncident> }) {
  const text = useTextStyles();
  const words = useRegisterWording().incidents.accused;
  const { roles } = useRegister();
  const { accusedAddresses, accusedUnread } = stored.value;
  return (
    <Section heading={words.heading}>
      <p className={text.line}>{accusedAddresses.length === 0 ? words.nobody : words.explain}</p>
      {accusedAddresses.length > 0 && (
        <ul className={text.list}>
          {accusedAddresses.map((address) => (
            <li key={address} className={text.line}>
              {address}
            </li>
          ))}
        </ul>
      )}
      {accusedUnread.map((line) => (
        <p key={line} className={text.line}>
          {words.unread(line)}
        </p>
      ))}
      {roles.some((role) => role === 'registerOwner' || role === 'decisionMaker') && <AddAccused stored={stored} />}
    </Section>
  );
}

function AddAccused({ stored }: { readonly stored: Stored<ManagedIncident> }) {
  const text = useTextStyles();
  const { shell, incidents } = useRegisterWording();
  const words = incidents.accused;
  const { outside } = useRegister();
  const [typed, setTyped] = useState('');
  const [tries, setTries] = useState(0);
  const { run, busy, result, problem } = useIncidentChange<NameAccusedResult>();
  const wrong = result?.kind === 'notAnAddress' || result?.kind === 'known' ? words[result.kind] : undefined;
  const form = useFirstProblem(tries, wrong === undefined || busy ? undefined : 'accused');
  const failed = problem ?? (result?.kind === 'changed' && !busy ? { kind: 'changed' as const } : undefined);
  const onSettled = ({ kind }: NameAccusedResult) => {
    setTries((count) => count + 1);
    if (kind === 'decided') setTyped('');
  };
  return (
    <Form
      ref={form}
      onSubmit={() => {
        if (!busy) run({ from: stored, change: () => nameAccused(outside, stored, typed), sentence: words.added(typed.trim()), onSettled });
      }}
    >
      <Field label={words.field} hint={words.hint} data-field="accused" {...(wrong === undefined ? {} : { validationMessage: wrong })}>
        <Input type="email" autoComplete="off" value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      {failed && <ProblemNote sentence={shell.problem[failed.kind]} />}
      <div className={text.row}>
        <Button type="submit" disabledFocusable={busy}>
          {words.add}
        </Button>
      </div>
    </Form>
  );
}
