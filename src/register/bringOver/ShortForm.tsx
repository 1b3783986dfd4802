import { Button, Checkbox, Field, Input, Select, Spinner, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { bringOverColumns, everyService, termSamples, adjustmentSamples, type ColumnKey } from '../../policy/pack/bringOverColumns.ts';
import { faultSentence } from '../../policy/bringOver/faultSentence.ts';
import type { RowFault } from '../../policy/bringOver/proposal.ts';
import { Form } from '../../ui/Form.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { Fieldset } from '../../ui/Fieldset.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useFirstProblem } from '../../ui/useFirstProblem.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { useRegister } from '../registerContext.ts';
import { Attest } from './Attest.tsx';
import { FaultList } from './FaultList.tsx';
import { Outcome } from './Outcome.tsx';
import { Preview } from './Preview.tsx';
import { Running } from './Running.tsx';
import { useOneRow } from './useOneRow.ts';
import { useRun } from './useRun.ts';

const customerColumns = ['name', 'emails', 'telephones', 'caseReference'] as const;
const afterTerms = ['start', 'end', 'review', 'contactName', 'contactEmail', 'contactTelephone', 'deputy', 'decidedBy', 'decidedOn', 'told', 'reason'] as const;
const adjustmentColumns = ['adjustment', 'instruction', 'agreedBy', 'agreedOn', 'adjustmentReview'] as const;

/** One arrangement or adjustment by hand: the columns of the spreadsheet as fields, and the same checks. */
export function ShortForm({ onClose }: { readonly onClose: () => void }) {
  const text = useTextStyles();
  const { bringOver: words, shell } = useRegisterWording();
  const row = useOneRow();
  const run = useRun();
  const form = useFirstProblem(row.tries, row.faults[0]?.column);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  if (run.state.kind === 'running') return <Running state={run.state} onStop={run.stop} />;
  if (run.state.kind === 'done') return <Outcome outcomes={run.state.outcomes} onClose={onClose} onAgain={() => row.plan && run.start(row.plan, row.checked)} />;
  const { plan } = row;
  if (plan) {
    return (
      <section className={text.form}>
        <h2 className={text.strong}>{words.form.heading}</h2>
        <Preview plan={plan} />
        <Attest
          rows={1}
          onAttest={(checked) => {
            row.remember(checked);
            run.start(plan, checked);
          }}
        />
        <div>
          <Button onClick={row.back}>{shell.back}</Button>
        </div>
      </section>
    );
  }
  const fields = (columns: readonly ColumnKey[]) => columns.map((column) => <ColumnField key={column} column={column} row={row} />);
  return (
    <Form ref={form} onSubmit={() => void row.check()}>
      <h2 ref={heading} tabIndex={-1} className={text.strong}>
        {words.form.heading}
      </h2>
      <p className={text.line}>{words.form.lead}</p>
      <h3 className={text.strong}>{words.form.customer}</h3>
      {fields(customerColumns)}
      <div className={text.stack}>
        <Checkbox label={words.form.withArrangement} checked={row.with.arrangement} onChange={(_, { checked }) => row.choose('arrangement', checked === true)} />
        <Checkbox label={words.form.withAdjustment} checked={row.with.adjustment} onChange={(_, { checked }) => row.choose('adjustment', checked === true)} />
      </div>
      {row.with.arrangement && (
        <>
          <h3 className={text.strong}>{words.form.arrangement}</h3>
          <Services row={row} />
          {fields(['matter'])}
          <Picked label={words.form.addTerm} samples={Object.values(termSamples)} onPick={(sample) => row.put('terms', [row.cells.terms ?? '', sample].filter((line) => line !== '').join('\n'))} />
          {fields(['terms', ...afterTerms])}
        </>
      )}
      {row.with.adjustment && (
        <>
          <h3 className={text.strong}>{words.form.adjustment}</h3>
          <Picked label={words.form.kind} samples={Object.values(adjustmentSamples)} onPick={(sample) => row.put('adjustment', sample)} />
          {fields(adjustmentColumns)}
        </>
      )}
      {row.faults.length > 0 && (
        <div role="status" className={text.stack}>
          <span className={text.strong}>{words.form.faults(row.faults.length)}</span>
          <FaultList faults={row.faults} />
        </div>
      )}
      {row.problem && <ProblemNote sentence={shell.problem[row.problem.kind]} busy={row.busy} onTryAgain={() => void row.check()} />}
      {row.busy && <Spinner size="small" label={words.form.checking} />}
      <div className={text.row}>
        <Button type="submit" appearance="primary" disabledFocusable={row.busy}>
          {words.form.submit}
        </Button>
        <Button onClick={onClose}>{shell.cancel}</Button>
      </div>
    </Form>
  );
}

interface RowProps { readonly row: ReturnType<typeof useOneRow> }

const days: readonly ColumnKey[] = ['start', 'end', 'review', 'decidedOn', 'agreedOn', 'adjustmentReview'];
const long: readonly ColumnKey[] = ['terms', 'told', 'reason', 'instruction'];

function ColumnField({ column, row }: RowProps & { readonly column: ColumnKey }) {
  const { heading, meaning } = bringOverColumns[column];
  const { form: words } = useRegisterWording().bringOver;
  const value = row.cells[column] ?? '';
  const message = messageFor(row.faults, column);
  // What is written for a spreadsheet speaks of rows.
  const own: Partial<Record<ColumnKey, string>> = { name: '', emails: words.emails, telephones: words.telephones, terms: words.terms, adjustment: words.adjustmentTold };
  const hint = own[column] ?? meaning;
  return (
    <Field label={heading} data-field={column} {...(hint === '' ? {} : { hint })} {...(message === undefined ? {} : { validationMessage: message })}>
      {long.includes(column) ? (
        <Textarea resize="vertical" value={value} onChange={(_, data) => row.put(column, data.value)} />
      ) : (
        <Input type={days.includes(column) ? 'date' : 'text'} value={value} onChange={(_, data) => row.put(column, data.value)} />
      )}
    </Field>
  );
}

function messageFor(faults: readonly RowFault[], column: ColumnKey): string | undefined {
  const fault = faults.find((each) => each.column === column);
  return fault && faultSentence(fault);
}

function Services({ row }: RowProps) {
  const { bringOver, shell } = useRegisterWording();
  const { services } = useRegister().outside.configuration;
  const chosen = (row.cells.services ?? '').split('\n').filter((name) => name !== '');
  const put = (names: readonly string[]): void => row.put('services', names.join('\n'));
  const all = chosen.includes(everyService);
  return (
    <Fieldset legend={bringOver.form.services} field="services" problem={messageFor(row.faults, 'services')}>
      <Checkbox label={shell.everyService} checked={all} onChange={(_, { checked }) => put(checked === true ? [everyService] : [])} />
      {!all &&
        services.map((service) => (
          <Checkbox
            key={service}
            label={service}
            checked={chosen.includes(service)}
            onChange={(_, { checked }) => put(checked === true ? [...chosen, service] : chosen.filter((name) => name !== service))}
          />
        ))}
    </Fieldset>
  );
}

interface PickedProps {
  readonly label: string;
  readonly samples: readonly string[];
  readonly onPick: (sample: string) => void;
}

/** Writes a sample into the field below, to be put right there. */
function Picked({ label, samples, onPick }: PickedProps) {
  const text = useTextStyles();
  const [picked, setPicked] = useState('');
  return (
    <Field label={label}>
      <Select
        className={text.select}
        value={picked}
        onChange={(_, { value }) => {
          setPicked('');
          if (value !== '') onPick(value);
        }}
      >
        <option value="" />
        {samples.map((sample) => (
          <option key={sample} value={sample}>
            {sample.split(':')[0]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
