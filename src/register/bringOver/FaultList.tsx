import { faultSentence } from '../../policy/bringOver/faultSentence.ts';
import type { RowFault } from '../../policy/bringOver/proposal.ts';
import { bringOverColumns } from '../../policy/pack/bringOverColumns.ts';
import { PlainText } from '../../ui/PlainText.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';

/** What is to be put right, each with its column. */
export function FaultList({ faults }: { readonly faults: readonly RowFault[] }) {
  const text = useTextStyles();
  const { preview } = useRegisterWording().bringOver;
  return (
    <ul className={text.list}>
      {faults.map((fault) => (
        <li key={`${fault.column ?? ''} ${fault.reason} ${fault.of ?? ''}`} className={text.line}>
          <span className={text.strong}>{fault.column === undefined ? preview.wholeRow : bringOverColumns[fault.column].heading}</span>
          {': '}
          <PlainText>{faultSentence(fault)}</PlainText>
        </li>
      ))}
    </ul>
  );
}
