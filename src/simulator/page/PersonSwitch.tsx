import { Avatar, Button, makeStyles, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { hostClient } from './hostClient.ts';
import type { HostState } from './hostState.ts';

const roleNames: Readonly<Record<string, string>> = {
  staff: 'Staff',
  serviceManager: 'Service manager',
  decisionMaker: 'Decision maker',
  appealDecider: 'Appeal decider',
  registerOwner: 'Register owner',
  healthAndSafety: 'Health and safety',
  informationGovernance: 'Information governance',
  templateEditor: 'Template editor',
};

const useStyles = makeStyles({
  button: { color: 'inherit', ':hover': { color: 'inherit' } },
  role: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Says who is signed in and lets somebody else take the seat. */
export function PersonSwitch({ state }: { readonly state: HostState }): ReactNode {
  const styles = useStyles();
  const { person, people } = state;
  const change = async (id: string): Promise<void> => {
    await hostClient.signIn(id);
    window.location.reload();
  };
  return (
    <Menu checkedValues={{ person: [person.id] }} onCheckedValueChange={(_, { checkedItems }) => void change(checkedItems[0] ?? person.id)}>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="transparent" className={styles.button} icon={<Avatar aria-hidden name={person.name} size={24} color="colorful" />}>
          Signed in as {person.name}
          <ChevronDown16Regular aria-hidden />
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {people.map((one) => (
            <MenuItemRadio key={one.id} name="person" value={one.id}>
              {one.name}
              <span className={styles.role}>{one.jobTitle || one.roles.map((role) => roleNames[role] ?? role).join(', ')}</span>
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
