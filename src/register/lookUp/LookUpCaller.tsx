import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import type { MatchKey } from '../../domain/customer.ts';
import { callerKey, type CallerRefusal } from '../../policy/matching/callerKey.ts';
import { callerSentences } from '../../policy/pack/matching.ts';
import { useFirstProblem } from '../../ui/useFirstProblem.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { CallerAnswer } from './CallerAnswer.tsx';

/** Finds what is agreed by one whole address or number, and by nothing that resembles it. */
export function LookUpCaller() {
  const text = useTextStyles();
  const words = useRegisterWording().lookUp;
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState<CallerRefusal>();
  const [asked, setAsked] = useState<MatchKey>();
  const [tries, setTries] = useState(0);
  const form = useFirstProblem(tries, refused === undefined ? undefined : 'caller');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = callerKey(typed);
    setRefused(found.kind === 'refused' ? found.reason : undefined);
    // An answer about somebody else must not stand below what was typed now.
    setAsked(found.kind === 'key' ? found.key : undefined);
    setTries(tries + 1);
  };
  return (
    <>
      <form ref={form} className={text.stack} onSubmit={submit} noValidate>
        <Field data-field="caller" label={words.field} hint={words.hint} {...(refused === undefined ? {} : { validationMessage: callerSentences[refused] })}>
          <Input
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={(_, { value }) => {
              setTyped(value);
            }}
          />
        </Field>
        <div className={text.row}>
          <Button type="submit" appearance="primary">
            {words.button}
          </Button>
        </div>
      </form>
      {asked !== undefined && <CallerAnswer key={asked} caller={asked} />}
    </>
  );
}
