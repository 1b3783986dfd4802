import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { ActionMenu } from '../../ui/ActionMenu.tsx';
import { useWording } from '../../ui/wording/wordingContext.ts';

export interface MoreMenuProps {
  readonly waiting: number;
  readonly onRefresh: () => void;
  readonly onLookUp: () => void;
  readonly onWaiting: () => void;
  readonly onAbout: () => void;
}

/** What is needed seldom. */
export function MoreMenu({ waiting, onRefresh, onLookUp, onWaiting, onAbout }: MoreMenuProps) {
  const words = useWording().sender;
  return (
    <ActionMenu
      opens="below"
      label={words.more}
      icon={<MoreHorizontalRegular />}
      iconOnly
      actions={[
        { key: 'refresh', label: words.refresh, onChoose: onRefresh },
        { key: 'lookUp', label: words.lookUpCaller, onChoose: onLookUp },
        { key: 'waiting', label: words.waiting(waiting), onChoose: onWaiting },
        { key: 'about', label: words.aboutPanel, onChoose: onAbout },
      ]}
    />
  );
}
