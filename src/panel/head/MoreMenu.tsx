import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { useWording } from '../../ui/wording/WordingContext.ts';

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
    <Menu inline positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" icon={<MoreHorizontalRegular />} menuIcon={null} aria-label={words.more} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={onRefresh}>{words.refresh}</MenuItem>
          <MenuItem onClick={onLookUp}>{words.lookUpCaller}</MenuItem>
          <MenuItem onClick={onWaiting}>{words.waiting(waiting)}</MenuItem>
          <MenuItem onClick={onAbout}>{words.aboutPanel}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
