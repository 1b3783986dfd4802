import { useQuery } from '@tanstack/react-query';
import type { MatchKey } from '../../domain/customer.ts';
import { emailAddress } from '../../domain/emailAddress.ts';
import { readableNumber, telephoneNumber } from '../../domain/telephone.ts';
import { openMessage, type CheckedSender } from '../../journeys/openMessage.ts';
import { bearings } from '../../policy/arrangement/arrangementScope.ts';
import { mayBeCustomer } from '../../policy/matching/knownAddresses.ts';
import { panelStatus } from '../../policy/panelStatus.ts';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { orThrow } from '../../ui/query/problemThrown.ts';
import { useCheck, type Check } from '../../ui/query/useCheck.ts';
import { Section } from '../../ui/Section.tsx';
import { SkeletonLines } from '../../ui/SkeletonLines.tsx';
import type { LineStatus } from '../../ui/status/lineStatus.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useRegister } from '../registerContext.ts';
import { useDates } from '../useDates.ts';
import { CallerRecord } from './CallerRecord.tsx';
import { AnswerLine } from './AnswerLine.tsx';

/** What staff may know of an address or a number just now, under the words of how sure that is. */
export function CallerAnswer({ caller }: { readonly caller: MatchKey }) {
  const text = useTextStyles();
  const { lookUp, shell } = useRegisterWording();
  const wording = useWording();
  const dates = useDates();
  const { outside } = useRegister();
  const { clock, configuration } = outside;
  const { emailDomains } = configuration.council;
  const isAsked = mayBeCustomer(caller, { emailDomains, relayAddresses: configuration.relayAddresses });
  const { check, busy, again } = useCheck({ queryKey: ['sender', caller], ask: (signal) => openMessage(outside, caller, signal), outside, enabled: isAsked });
  const requests = useQuery({
    queryKey: ['requests', caller],
    queryFn: ({ signal }) => orThrow(outside.customerDesk.requests([caller], signal)),
    enabled: isAsked,
  });
  const readable = readableKey(caller);
  const shown = check.kind === 'answered' ? check : check.kind === 'failed' ? check.earlier : undefined;
  return (
    <Section heading={lookUp.answerAbout(readable)}>
      {!isAsked && <p className={text.line}>{wording.lookUp.notACustomer}</p>}
      {isAsked && <AnswerLine status={statusOf(check)} />}
      {isAsked && check.kind === 'checking' && <SkeletonLines lines={4} />}
      {check.kind === 'failed' && <ProblemNote sentence={shell.problem[check.problem.kind]} onTryAgain={again} busy={busy} />}
      {check.kind === 'failed' && check.earlier?.record.kind === 'customer' && (
        <p className={text.small}>{wording.arrangements.asOf(dates.checked(check.earlier.checkedAt, clock.now()))}</p>
      )}
      {shown && <CallerRecord record={shown.record} requested={(requests.data ?? []).map(({ value }) => value)} />}
      {shown && requests.isError && <p className={text.small}>{lookUp.requestsUnread}</p>}
    </Section>
  );
}

function statusOf(check: Check<CheckedSender>): LineStatus {
  if (check.kind === 'checking') return { kind: 'checking' };
  if (check.kind === 'failed') return { kind: 'couldNotCheck', ...(check.earlier ? { lastChecked: check.earlier.checkedAt } : {}) };
  const { record, checkedAt } = check;
  const arrangements = record.kind === 'customer' ? bearings(record.arrangements, undefined, {}) : [];
  return { ...panelStatus(record, arrangements), checkedAt };
}

function readableKey(key: MatchKey): string {
  const number = emailAddress(key) === undefined ? telephoneNumber(key) : undefined;
  return number === undefined ? key : readableNumber(number);
}
