import { Checkbox, Field, Input, Radio, RadioGroup, Select } from '@fluentui/react-components';
import type { Customer } from '../../domain/customer.ts';
import type { CustomerProblem } from '../../policy/matching/checkCustomer.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { useRegister } from '../registerContext.ts';
import { languageName, offeredLanguages } from './languages.ts';

export interface DetailsFieldsProps {
  readonly customer: Customer;
  readonly problems: readonly CustomerProblem[];
  /** Whether it is asked if they have died: of nobody who is added just now. */
  readonly asksDeath: boolean;
  readonly onChange: (customer: Customer) => void;
}

/** What is known of a customer, to be written. */
export function DetailsFields({ customer, problems, asksDeath, onChange }: DetailsFieldsProps) {
  const text = useTextStyles();
  const { customers, language } = useRegisterWording();
  const words = customers.details;
  const { outside, today } = useRegister();
  const { caseReference = '', ...others } = customer;
  const said = useFieldProblem(problems);
  const codes = [...new Set([...offeredLanguages, customer.preferredLanguage])];
  return (
    <>
      <Field label={words.kind}>
        <RadioGroup layout="horizontal" value={customer.kind} onChange={(_, { value }) => onChange({ ...customer, kind: value as Customer['kind'] })}>
          <Radio value="person" label={words.kinds.person} />
          <Radio value="organisation" label={words.kinds.organisation} />
        </RadioGroup>
      </Field>
      <Field data-field="displayName" label={words.name} required {...said('displayName')}>
        <Input autoComplete="off" value={customer.displayName} onChange={(_, { value }) => onChange({ ...customer, displayName: value })} />
      </Field>
      <Field data-field="preferredLanguage" label={words.language} {...said('preferredLanguage')}>
        <Select className={text.select} value={customer.preferredLanguage} onChange={(_, { value }) => onChange({ ...customer, preferredLanguage: value })}>
          {codes.map((code) => (
            <option key={code} value={code}>
              {languageName(code, language)}
            </option>
          ))}
        </Select>
      </Field>
      {outside.configuration.council.nation === 'wales' && (
        <Field data-field="correspondenceInWelsh" label={words.welsh} {...said('correspondenceInWelsh')}>
          <RadioGroup
            layout="horizontal"
            value={customer.correspondenceInWelsh.wish}
            onChange={(_, { value }) => {
              const wish = value as 'yes' | 'no' | 'notAsked';
              onChange({ ...customer, correspondenceInWelsh: wish === 'notAsked' ? { wish } : { wish, askedOn: today() } });
            }}
          >
            <Radio value="yes" label={words.welshWish.yes} />
            <Radio value="no" label={words.welshWish.no} />
            <Radio value="notAsked" label={words.welshWish.notAsked} />
          </RadioGroup>
        </Field>
      )}
      <Field data-field="caseReference" label={words.caseReference} {...said('caseReference')}>
        <Input
          autoComplete="off"
          value={caseReference}
          onChange={(_, { value }) => onChange(value === '' ? others : { ...others, caseReference: value })}
        />
      </Field>
      {asksDeath && (
        <Checkbox label={words.deceased} checked={customer.deceased} onChange={(_, { checked }) => onChange({ ...customer, deceased: checked === true })} />
      )}
    </>
  );
}

function useFieldProblem(problems: readonly CustomerProblem[]) {
  const words = useRegisterWording().customers.fields;
  return (field: CustomerProblem['field']): { readonly validationMessage?: string } => {
    const problem = problems.find((each) => each.field === field);
    if (problem === undefined) return {};
    if (problem.reason === 'missing') return { validationMessage: words.nameMissing };
    if (problem.reason === 'tooLong') return { validationMessage: words.tooLong(problem.limit ?? 0) };
    return { validationMessage: problem.reason === 'inFuture' ? words.inFuture : words.notALanguage };
  };
}
