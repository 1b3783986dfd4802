import { Link } from '@fluentui/react-components';
import { useWording } from '../wording/wordingContext.ts';

/** A mail to whoever answers questions about the register. Says nothing of whom it is about: the person does. */
export function AskOwner({ owner }: { readonly owner: { readonly name: string; readonly address: string } }) {
  const words = useWording().arrangements;
  return (
    <Link href={`mailto:${encodeURIComponent(owner.address)}`} target="_blank">
      {words.askOwner(owner.name)}
    </Link>
  );
}
