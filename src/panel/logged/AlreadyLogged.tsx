import { Button } from '@fluentui/react-components';
import { ClipboardCheckmarkRegular } from '@fluentui/react-icons/svg/clipboard-checkmark';
import type { Claim, OwnIncident } from '../../domain/incident.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useWorkspace } from '../workspaceContext.ts';

export interface AlreadyLoggedProps {
  readonly claim: Claim;
  /** Absent where they could not be read. */
  readonly own: readonly OwnIncident[] | undefined;
  readonly onAddAccount?: () => void;
}

/** Says that this message was logged, and lets a colleague add an account of their own. */
export function AlreadyLogged({ claim, own, onAddAccount }: AlreadyLoggedProps) {
  const words = useWording().incidents;
  const { dates } = useWorkspace();
  const when = dates.moment(claim.loggedAt);
  const mine = own?.find(({ reference }) => reference === claim.reference);
  if (mine) {
    return (
      <Notice icon={<ClipboardCheckmarkRegular />}>
        <span>{mine.joined ? words.youJoined(claim.reference) : words.alreadyLoggedByYou(claim.reference, when)}</span>
      </Notice>
    );
  }
  const add = onAddAccount && <Button onClick={onAddAccount}>{words.addAccount}</Button>;
  return (
    <Notice icon={<ClipboardCheckmarkRegular />} {...(add ? { actions: add } : {})}>
      <span>{words.alreadyLogged(claim.reference, claim.loggedBy, when)}</span>
    </Notice>
  );
}
