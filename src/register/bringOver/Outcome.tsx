import { Button, Link } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { RowOutcome } from '../../journeys/bringOver.ts';
import { PlainText } from '../../ui/PlainText.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { usePlace } from '../place.ts';
import { countsOf } from './outcomeCounts.ts';
import { PageBar } from './PageBar.tsx';
import { usePages } from './usePages.ts';

export interface OutcomeProps {
  readonly outcomes: readonly RowOutcome[];
  readonly onClose: () => void;
  readonly onAgain: () => void;
}

const order: readonly RowOutcome['kind'][] = ['failed', 'left', 'added', 'already'];

/** What became of every row, what failed first. */
export function Outcome({ outcomes, onClose, onAgain }: OutcomeProps) {
  const text = useTextStyles();
  const { outcome: words } = useRegisterWording().bringOver;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const counts = countsOf(outcomes);
  const unfinished = counts.failed + counts.left > 0;
  const rows = order.flatMap((kind) => outcomes.filter((each) => each.kind === kind));
  const pages = usePages(rows);
  return (
    <section className={text.form}>
      <h2 ref={heading} tabIndex={-1} className={text.strong}>
        {words.heading}
      </h2>
      <p className={text.line}>{words.summary(counts)}</p>
      {unfinished && <p className={text.line}>{words.whole}</p>}
      <div className={text.row}>
        {unfinished && (
          <Button appearance="primary" onClick={onAgain}>
            {words.again}
          </Button>
        )}
        <Button onClick={onClose}>{words.finish}</Button>
      </div>
      <ul aria-label={words.heading} className={text.list}>
        {pages.shown.map((row) => (
          <li key={row.row} className={text.stack}>
            <Line outcome={row} />
          </li>
        ))}
      </ul>
      <PageBar pages={pages} of={rows.length} />
    </section>
  );
}

function Line({ outcome }: { readonly outcome: RowOutcome }) {
  const text = useTextStyles();
  const { bringOver, shell } = useRegisterWording();
  const { go } = usePlace();
  const sentence = outcome.kind === 'failed' ? shell.problem[outcome.problem.kind] : undefined;
  const said = { added: bringOver.outcome.added, already: bringOver.preview.already, left: bringOver.outcome.left, failed: sentence && `${sentence.happened} ${sentence.todo}` };
  return (
    <>
      <span className={text.line}>
        {`${bringOver.preview.rowNumber(outcome.row)} · `}
        <PlainText>{outcome.name}</PlainText>
      </span>
      <span className={text.small}>{said[outcome.kind]}</span>
      {(outcome.kind === 'added' || outcome.kind === 'already') &&
        outcome.refs.filter((ref) => ref.startsWith('ARR-')).map((ref) => (
          <span key={ref}>
            <Link as="button" onClick={() => go({ area: 'inForce', reference: ref })}>
              {ref}
            </Link>
          </span>
        ))}
    </>
  );
}
