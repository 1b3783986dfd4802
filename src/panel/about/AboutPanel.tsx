import { Button, Link } from '@fluentui/react-components';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { Notice } from '../../ui/Notice.tsx';
import { PlainText } from '../../ui/PlainText.tsx';
import { useCouncil } from '../councilContext.ts';
import { useOutside } from '../outsideContext.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useWorkspace } from '../workspaceContext.ts';
import { TaskPage } from '../TaskPage.tsx';

/** What the panel is, who is signed in, and where questions go. */
export function AboutPanel() {
  const text = useTextStyles();
  const wording = useWording();
  const words = wording.about;
  const { identity, configuration } = useOutside();
  const { links, mailboxes, registerOwner } = configuration;
  const { faults } = useCouncil();
  const { show } = useWorkspace();
  const person = identity.person();
  const names = mailboxes.map(({ name }) => name);
  return (
    <TaskPage heading={words.heading}>
      <p className={text.line}>{words.what}</p>
      {person && <p className={text.line}>{words.signedIn(person.name, person.address)}</p>}
      {names.length > 0 && <p className={text.line}>{words.covers(new Intl.ListFormat(wording.locale).format(names))}</p>}
      <p className={text.line}>
        <Link href={`mailto:${encodeURIComponent(registerOwner.address)}`} target="_blank">
          {words.owner(registerOwner.name)}
        </Link>
      </p>
      <ul className={text.list} aria-label={words.links}>
        {[links.policy, links.complaints, links.ombudsman, ...(links.cautionaryContacts ? [links.cautionaryContacts] : [])].map(({ name, url }) => (
          <li key={url}>
            <Link href={url} target="_blank" rel="noreferrer">
              {name}
            </Link>
          </li>
        ))}
      </ul>
      <div>
        <Button
          onClick={() => {
            show({ kind: 'selfTest' });
          }}
        >
          {words.selfTest}
        </Button>
      </div>
      {faults.length > 0 && (
        <Notice tone="caution" icon={<WarningRegular />}>
          <span>{words.packFaults}</span>
          <ul className={text.list}>
            {faults.map(({ file, field, expected }) => (
              <li key={`${field} ${expected}`} className={text.small}>
                <PlainText>{words.packFault(file, field, expected)}</PlainText>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </TaskPage>
  );
}
