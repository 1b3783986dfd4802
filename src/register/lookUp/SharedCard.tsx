import { Button } from '@fluentui/react-components';
import { openCard } from '../../journeys/openCard.ts';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { useCheck } from '../../ui/query/useCheck.ts';
import { SkeletonLines } from '../../ui/SkeletonLines.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { usePlace } from '../place.ts';
import { useRegister } from '../registerContext.ts';
import { AnswerLine } from './AnswerLine.tsx';
import { CallerArrangement } from './CallerRecord.tsx';

/** The nameless card of an arrangement that somebody shared. */
export function SharedCard({ reference }: { readonly reference: string }) {
  const text = useTextStyles();
  const { lookUp, shell } = useRegisterWording();
  const { go } = usePlace();
  const { outside } = useRegister();
  const { check, busy, again } = useCheck({
    queryKey: ['card', reference],
    ask: (signal) => openCard(outside, reference, signal),
    outside,
    enabled: true,
  });
  const arrangement = check.kind === 'answered' ? check.arrangement : undefined;
  return (
    <div className={text.form}>
      {check.kind === 'checking' && (
        <>
          <AnswerLine status={{ kind: 'checking' }} />
          <SkeletonLines lines={4} />
        </>
      )}
      {check.kind === 'failed' && (
        <>
          <AnswerLine status={{ kind: 'couldNotCheck', ...(check.earlier ? { lastChecked: check.earlier.checkedAt } : {}) }} />
          <ProblemNote sentence={shell.problem[check.problem.kind]} onTryAgain={again} busy={busy} />
        </>
      )}
      {check.kind === 'answered' && !arrangement && (
        <p className={text.line} role="status">
          {lookUp.notInForce(reference)}
        </p>
      )}
      {check.kind === 'answered' && arrangement && (
        <>
          <AnswerLine status={{ ...statusOf(arrangement), checkedAt: check.checkedAt }} />
          <p className={text.line}>{lookUp.shownByReference}</p>
          <CallerArrangement standing={arrangement} />
        </>
      )}
      {check.kind === 'answered' && <p className={text.line}>{lookUp.nameless}</p>}
      <div className={text.row}>
        <Button onClick={() => go({ area: 'lookUp' })}>{lookUp.another}</Button>
      </div>
    </div>
  );
}

function statusOf({ card, overdueSince }: Parameters<typeof CallerArrangement>[0]['standing']) {
  if (card.contested) return { kind: 'contested' } as const;
  return overdueSince === undefined ? ({ kind: 'inForce' } as const) : ({ kind: 'reviewOverdue', since: overdueSince } as const);
}
