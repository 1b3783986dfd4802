import { Button, Field, Input, Link } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { Customer } from '../../domain/customer.ts';
import { customerSearch, type CustomerSearch } from '../../policy/matching/customerSearch.ts';
import { callerSentences } from '../../policy/pack/matching.ts';
import type { RegisterOutside } from '../../ports/registerOutside.ts';
import { PlainText } from '../../ui/PlainText.tsx';
import { orThrow } from '../../ui/query/problemThrown.ts';
import { useFirstProblem } from '../../ui/useFirstProblem.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { Asked } from '../Asked.tsx';
import { usePlace } from '../place.ts';
import { useRegister } from '../registerContext.ts';
import { useMayEdit } from './mayEdit.ts';

type Search = Exclude<CustomerSearch, { kind: 'refused' }>;

/** Finds customers by one whole address or number, or by the beginning of a name. */
export function FindCustomer({ onAdd }: { readonly onAdd: (typed: string) => void }) {
  const text = useTextStyles();
  const words = useRegisterWording().customers.find;
  const mayEdit = useMayEdit();
  const [typed, setTyped] = useState('');
  const [tries, setTries] = useState(0);
  const [search, setSearch] = useState<{ readonly what: CustomerSearch; readonly typed: string }>();
  const refused = search?.what.kind === 'refused' ? search.what.reason : undefined;
  const form = useFirstProblem(tries, refused === undefined ? undefined : 'find');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSearch({ what: customerSearch(typed), typed: typed.trim() });
    setTries(tries + 1);
  };
  const sentence = refused === undefined ? undefined : refused === 'shortName' ? words.shortName : callerSentences[refused];
  return (
    <>
      <form ref={form} className={text.stack} onSubmit={submit} noValidate role="search">
        <Field data-field="find" label={words.field} hint={words.hint} {...(sentence === undefined ? {} : { validationMessage: sentence })}>
          <Input autoComplete="off" spellCheck={false} value={typed} onChange={(_, { value }) => setTyped(value)} />
        </Field>
        <div className={text.row}>
          <Button type="submit" appearance="primary">
            {words.button}
          </Button>
          {mayEdit && <Button onClick={() => onAdd('')}>{words.add}</Button>}
        </div>
      </form>
      {search && search.what.kind !== 'refused' && <Found key={search.typed} search={search.what} typed={search.typed} />}
    </>
  );
}

function Found({ search, typed }: { readonly search: Search; readonly typed: string }) {
  const text = useTextStyles();
  const words = useRegisterWording().customers.find;
  const { outside } = useRegister();
  const { go } = usePlace();
  const asked = useQuery({ queryKey: ['customers', 'found', search], queryFn: ({ signal }) => orThrow(find(outside, search, signal)), staleTime: 0 });
  return (
    <Asked asked={asked}>
      {({ customers, complete }) => (
        <section className={text.stack} aria-label={words.found(customers.length)}>
          <p className={text.line} role="status">
            {customers.length === 0 ? words.none(typed) : words.found(customers.length)}
          </p>
          <ul className={text.list}>
            {customers.map(({ key, displayName, caseReference }) => (
              <li key={key}>
                <Link as="button" onClick={() => go({ area: 'customers', reference: key })}>
                  <PlainText>{displayName}</PlainText>
                </Link>
                {caseReference !== undefined && <p className={text.small}>{caseReference}</p>}
              </li>
            ))}
          </ul>
          {!complete && <p className={text.small}>{words.more}</p>}
        </section>
      )}
    </Asked>
  );
}

interface FoundCustomers {
  readonly customers: readonly Customer[];
  readonly complete: boolean;
}

async function find({ customers }: Pick<RegisterOutside, 'customers'>, search: Search, signal: AbortSignal) {
  if (search.kind === 'name') {
    const found = await customers.named(search.start, signal);
    return found.ok ? { ok: true as const, value: { ...found.value, customers: found.value.customers.map(({ value }) => value) } satisfies FoundCustomers } : found;
  }
  const found = await customers.withKey(search.key, signal);
  return found.ok ? { ok: true as const, value: { customers: found.value.map(({ customer }) => customer.value), complete: true } satisfies FoundCustomers } : found;
}
