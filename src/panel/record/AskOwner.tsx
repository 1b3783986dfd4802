import { Link } from '@fluentui/react-components';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useOutside } from '../outsideContext.ts';

/** A mail to whoever answers questions about the register. Says nothing of whom it is about: the person does. */
export function AskOwner() {
  const words = useWording().arrangements;
  const { registerOwner } = useOutside().configuration;
  return (
    <Link href={`mailto:${encodeURIComponent(registerOwner.address)}`} target="_blank">
      {words.askOwner(registerOwner.name)}
    </Link>
  );
}
