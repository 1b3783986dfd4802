import { PlainText } from '../../ui/PlainText.tsx';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useOutside } from '../outsideContext.ts';
import { useTextStyles } from '../../ui/textStyles.ts';

/** Says who is signed in where that is another address than the mailbox's: what is logged is logged as that person. */
export function OtherAccount() {
  const text = useTextStyles();
  const words = useWording().signIn;
  const { host, identity } = useOutside();
  const person = identity.person();
  if (person === undefined || host.account === undefined || person.address === host.account) return null;
  return (
    <section className={text.padded} aria-label={words.who}>
      <p className={text.small}>
        <PlainText>{words.otherAccount(person.name, person.address)}</PlainText>
      </p>
    </section>
  );
}
