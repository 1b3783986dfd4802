import { Link } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { ArrangementState } from '../../domain/arrangement.ts';
import { ownAdjustments, termConflicts } from '../../policy/arrangement/termConflicts.ts';
import { conflicts } from '../../policy/pack/conflicts.ts';
import type { CustomerFile } from '../../ports/customers.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { usePlace } from '../place.ts';
import { usePolicyWords } from '../words.ts';
import { useArrangementsOf } from './ArrangementsOf.tsx';

/** Arrangements that bear on the customer or may come to. */
const counting: readonly ArrangementState[] = ['draft', 'consultation', 'approved', 'active', 'suspended'];

/** Terms that get in the way of what was agreed or asked for. The adjustment stands: it is the term that has to change. */
export function Conflicts({ file }: { readonly file: CustomerFile }) {
  const text = useTextStyles();
  const words = useRegisterWording().customers.adjustments;
  const { adjustments: texts, terms } = usePolicyWords();
  const { go } = usePlace();
  const { data: lines = [] } = useArrangementsOf(file.customer.value.key);
  const adjustments = file.adjustments.map(({ value }) => value);
  const found = lines
    .map(({ value }) => value.arrangement)
    .filter(({ state }) => counting.includes(state))
    .flatMap((arrangement) =>
      termConflicts(arrangement.terms, ownAdjustments(arrangement, adjustments)).map((conflict) => ({ ...conflict, arrangement: arrangement.ref })),
    );
  if (found.length === 0) return null;
  return (
    <Notice tone="caution" icon={<WarningRegular />}>
      <h3 className={text.strong}>{words.conflictsHeading}</h3>
      <ul className={text.list}>
        {found.map(({ arrangement, term, adjustment, ref, conflict }) => (
          <li key={`${arrangement} ${term} ${ref}`} className={text.stack}>
            <p className={text.strong}>{words.conflict(texts[adjustment].label, terms[term].label, arrangement)}</p>
            <p className={text.line}>{`${conflicts[conflict].why} ${conflicts[conflict].resolve}`}</p>
            <div className={text.row}>
              <Link as="button" onClick={() => go({ area: 'inForce', reference: arrangement })}>
                {words.openArrangement(arrangement)}
              </Link>
            </div>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
