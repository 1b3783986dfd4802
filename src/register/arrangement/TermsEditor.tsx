import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { useState } from 'react';
import type { Adjustment, AdjustmentCode } from '../../domain/adjustment.ts';
import { termCodes, termHeadings, type Term, type TermCode } from '../../domain/term.ts';
import { renderTerm } from '../../policy/arrangement/renderTerm.ts';
import { termConflicts } from '../../policy/arrangement/termConflicts.ts';
import { conflicts } from '../../policy/pack/conflicts.ts';
import { headingWords } from '../../policy/pack/terms.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { useRegister } from '../registerContext.ts';
import { usePolicyWords } from '../words.ts';
import { newTerm, termFields } from './termFields.ts';
import { TermFieldInput } from './TermFieldInput.tsx';

const useStyles = makeStyles({
  term: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  add: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'end' },
  choose: { flexGrow: 1, minWidth: 0 },
});

export interface TermsEditorProps {
  readonly terms: readonly Term[];
  /** The customer's: what gets in their way is said at once. */
  readonly adjustments: readonly Adjustment[];
  readonly onChange: (terms: readonly Term[]) => void;
}

/** What is arranged, term by term, each with the two lines staff will read and any adjustment it gets in the way of. */
export function TermsEditor({ terms, adjustments, onChange }: TermsEditorProps) {
  const styles = useStyles();
  const { form } = useRegisterWording().arrangement;
  const { today } = useRegister();
  const words = usePolicyWords();
  const text = useTextStyles();
  const [chosen, setChosen] = useState<TermCode | ''>('');
  const put = (index: number, term: Term): void => onChange(terms.map((one, at) => (at === index ? term : one)));
  const add = (): void => {
    if (chosen !== '') onChange([...terms, newTerm(chosen, today())]);
    setChosen('');
  };
  return (
    <div className={text.stack} data-field="terms">
      {terms.map((term, index) => (
        <div key={`${term.code} ${String(index)}`} className={styles.term} role="group" aria-label={words.terms[term.code].label}>
          <div className={styles.head}>
            <span className={text.strong}>{words.terms[term.code].label}</span>
            <Button
              appearance="subtle"
              icon={<DeleteRegular />}
              aria-label={form.removeTerm(words.terms[term.code].label)}
              onClick={() => onChange(terms.filter((_, at) => at !== index))}
            />
          </div>
          {termFields[term.code].map((field) => (
            <TermFieldInput key={field.name} field={field} term={term} onChange={(changed) => put(index, changed)} />
          ))}
          <Reads term={term} />
          <Conflicts term={term} adjustments={adjustments} onChange={(changed) => put(index, changed)} />
        </div>
      ))}
      <div className={styles.add}>
        <Field className={styles.choose} label={form.chooseTerm}>
          <Select className={text.select} value={chosen} onChange={(_, { value }) => setChosen(termCodes.find((code) => code === value) ?? '')}>
            <option value="" />
            {termHeadings.map((heading) => (
              <optgroup key={heading} label={headingWords[heading]}>
                {termCodes
                  .filter((code) => words.terms[code].heading === heading)
                  .map((code) => (
                    <option key={code} value={code}>
                      {words.terms[code].label}
                    </option>
                  ))}
              </optgroup>
            ))}
          </Select>
        </Field>
        <Button icon={<AddRegular />} disabledFocusable={chosen === ''} onClick={add}>
          {form.addTerm}
        </Button>
      </div>
    </div>
  );
}

function Reads({ term }: { readonly term: Term }) {
  const text = useTextStyles();
  const { doText, dontText } = renderTerm(term);
  return (
    <>
      <p className={text.small}>{doText}</p>
      <p className={text.small}>{dontText}</p>
    </>
  );
}

interface ConflictsProps {
  readonly term: Term;
  readonly adjustments: readonly Adjustment[];
  readonly onChange: (term: Term) => void;
}

/** Adjustments the term gets in the way of; an alternative can be recorded where that settles it. */
function Conflicts({ term, adjustments, onChange }: ConflictsProps) {
  const { form } = useRegisterWording().arrangement;
  const words = usePolicyWords();
  const { exceptFor = [] } = term;
  const open = termConflicts([term], adjustments);
  const answered = exceptFor.map(({ adjustment }) => adjustment);
  const asked = [...new Set<AdjustmentCode>([...answered, ...open.filter(({ conflict }) => conflicts[conflict].byAlternative).map(({ adjustment }) => adjustment)])];
  const say = (adjustment: AdjustmentCode, alternative: string): void => {
    const others = exceptFor.filter((one) => one.adjustment !== adjustment);
    onChange({ ...term, exceptFor: alternative === '' ? others : [...others, { adjustment, alternative }] });
  };
  return (
    <>
      {open.map(({ adjustment, conflict }) => (
        <Notice key={`${adjustment} ${conflict}`} tone="caution" icon={<WarningRegular />} announce>
          {`${form.conflict(words.terms[term.code].label, words.adjustments[adjustment].label)} ${conflicts[conflict].why} ${conflicts[conflict].resolve}`}
        </Notice>
      ))}
      {asked.map((adjustment) => (
        <Field key={adjustment} label={form.alternative(words.adjustments[adjustment].label)}>
          <Input value={exceptFor.find((one) => one.adjustment === adjustment)?.alternative ?? ''} onChange={(_, { value }) => say(adjustment, value)} />
        </Field>
      ))}
    </>
  );
}
