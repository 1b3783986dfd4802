import { makeStyles, Menu, MenuButton, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { useWording } from '../../ui/wording/WordingContext.ts';
import type { ContactKind } from '../view.ts';

export type LogChoice = 'incident' | ContactKind;
const contacts: readonly ContactKind[] = ['telephone', 'visit', 'letter', 'other'];

const useStyles = makeStyles({ button: { flexShrink: 0, minWidth: 'auto' } });

/** What can be logged. */
export function LogMenu({ onChoose }: { readonly onChoose: (choice: LogChoice) => void }) {
  const styles = useStyles();
  const words = useWording().forms.log;
  const item = (choice: LogChoice) => (
    <MenuItem
      key={choice}
      onClick={() => {
        onChoose(choice);
      }}
    >
      {words[choice]}
    </MenuItem>
  );
  return (
    <Menu inline positioning="above-end">
      <MenuTrigger disableButtonEnhancement>
        <MenuButton className={styles.button}>{words.button}</MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {item('incident')}
          <MenuDivider />
          {contacts.map(item)}
          <MenuDivider />
          {item('adjustment')}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
