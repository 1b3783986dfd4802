import { Button } from '@fluentui/react-components';
import { ClipboardCheckmarkRegular } from '@fluentui/react-icons/svg/clipboard-checkmark';
import { Notice } from '../../ui/Notice.tsx';
import { useWording } from '../../ui/wording/wordingContext.ts';
import type { MessageIncidents } from '../../journeys/messageIncidents.ts';
import { useWorkspace } from '../workspaceContext.ts';

/** Says that this message was logged, and lets a colleague add an account of their own. */
export function AlreadyLogged({ incidents: { claim, own }, onAddAccount }: { readonly incidents: MessageIncidents; readonly onAddAccount?: () => void }) {
  const words = useWording().incidents;
  const { dates } = useWorkspace();
  if (!claim) return null;
  const when = dates.moment(claim.loggedAt);
  const mine = own.find(({ reference }) => reference === claim.reference);
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
