import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import type { Waiting } from '../../ports/outbox.ts';
import { ActionMenu } from '../../ui/ActionMenu.tsx';
import { useWording } from '../../ui/wording/wordingContext.ts';

export interface MoreMenuProps {
  /** Undefined while nobody knows. */
  readonly waiting: Waiting | undefined;
  /** How much evidence is on its way. */
  readonly evidence: number;
  readonly onRefresh: () => void;
  readonly onLookUp: () => void;
  readonly onWaiting: () => void;
  readonly onKept: () => void;
  readonly onAbout: () => void;
}

/** What is needed seldom. */
export function MoreMenu({ waiting, evidence, onRefresh, onLookUp, onWaiting, onKept, onAbout }: MoreMenuProps) {
  const wording = useWording();
  const words = wording.sender;
  const count = waiting?.known ? wording.waiting.menu(waiting.items.length + waiting.unreadable.length + evidence) : wording.waiting.menuUnknown;
  return (
    <ActionMenu
      opens="below"
      label={words.more}
      icon={<MoreHorizontalRegular />}
      iconOnly
      actions={[
        { key: 'refresh', label: words.refresh, onChoose: onRefresh },
        { key: 'lookUp', label: words.lookUpCaller, onChoose: onLookUp },
        { key: 'waiting', label: count, onChoose: onWaiting },
        { key: 'kept', label: wording.kept.menu, onChoose: onKept },
        { key: 'about', label: words.aboutPanel, onChoose: onAbout },
      ]}
    />
  );
}
