import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { PeopleRegular } from '@fluentui/react-icons/svg/people';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { useRef } from 'react';
import type { Confidence } from '../../domain/card.ts';
import type { Identifier } from '../../domain/customer.ts';
import { changeIdentifier, type AddressProblem } from '../../journeys/changeIdentifier.ts';
import { identifierStepsFor, type IdentifierStep } from '../../policy/matching/identifierSteps.ts';
import type { CustomerFile } from '../../ports/customers.ts';
import type { Stored } from '../../ports/stored.ts';
import { Notice } from '../../ui/Notice.tsx';
import { PlainText } from '../../ui/PlainText.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { useRegister } from '../registerContext.ts';
import { useDates } from '../useDates.ts';
import { OtherRecords } from './AddressField.tsx';
import { useMayEdit } from './mayEdit.ts';
import { readableValue } from './readableValue.ts';
import { useAddressSentence } from './useAddressSentence.ts';
import { useChange } from './useChange.ts';

const useStyles = makeStyles({ line: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, minWidth: 0, ':focus': { outlineStyle: 'none' } } });
const icons: Readonly<Record<Confidence, typeof PeopleRegular>> = { confirmed: CheckmarkCircleRegular, suggested: QuestionCircleRegular, shared: PeopleRegular };

export interface AddressLineProps {
  readonly file: CustomerFile;
  readonly identifier: Stored<Identifier>;
}

/** One address: what it is, how sure we are, and what can be said of it. */
export function AddressLine({ file, identifier }: AddressLineProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { customers, shell } = useRegisterWording();
  const words = customers.addresses;
  const { today } = useRegister();
  const dates = useDates();
  const mayEdit = useMayEdit();
  const { run, busy, problems, problem } = useChange<AddressProblem>();
  const line = useRef<HTMLLIElement>(null);
  const { value } = identifier;
  const readable = readableValue(value.value);
  const over = value.validTo !== undefined && value.validTo < today();
  const Icon = icons[value.confidence];
  const take = (step: IdentifierStep) => {
    run({
      change: (changer) => changeIdentifier(changer, file, identifier, step),
      sentence: words.done[step](readable),
      // Its button is gone now.
      onSaved: () => line.current?.focus(),
    });
  };
  return (
    <li ref={line} tabIndex={-1} className={styles.line}>
      <p className={text.strong}>
        <PlainText>{readable}</PlainText>
      </p>
      <div className={text.marked}>
        <span className={text.mark} aria-hidden="true">
          <Icon />
        </span>
        <span className={text.line}>{[words.type[value.type], words.confidence[value.confidence]].join(' · ')}</span>
      </div>
      {value.confirmedBy !== undefined && <p className={text.small}>{words.confirmedBy(value.confirmedBy)}</p>}
      {value.validTo !== undefined && <p className={text.small}>{over ? words.ended(dates.day(value.validTo)) : words.endsOn(dates.day(value.validTo))}</p>}
      <Refusal problems={problems} />
      {problem && <ProblemNote sentence={shell.problem[problem.kind]} />}
      {mayEdit && (
        <div className={text.row}>
          {identifierStepsFor(value, today()).map((step) => (
            <Button key={step} size="small" disabledFocusable={busy} aria-label={words.stepOf(words.step[step], readable)} onClick={() => take(step)}>
              {words.step[step]}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}

function Refusal({ problems }: { readonly problems: readonly AddressProblem[] }) {
  const sentenceOf = useAddressSentence();
  if (problems.length === 0) return null;
  return (
    <Notice tone="caution" icon={<WarningRegular />} announce actions={<OtherRecords problems={problems} />}>
      {[...new Set(problems.map(sentenceOf))].map((sentence) => (
        <span key={sentence}>{sentence}</span>
      ))}
    </Notice>
  );
}
