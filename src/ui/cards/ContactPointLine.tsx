import type { ContactPoint } from '../../domain/card.ts';
import { CopyButton } from '../CopyButton.tsx';
import { PlainText } from '../PlainText.tsx';
import { useWording } from '../wording/wordingContext.ts';
import { useTextStyles } from '../textStyles.ts';

/** Whom the customer should be pointed to. */
export function ContactPointLine({ point }: { readonly point: ContactPoint }) {
  const text = useTextStyles();
  const words = useWording().arrangements;
  return (
    <div className={text.stack}>
      <p className={text.small}>{words.contactPoint}</p>
      <p className={text.strong}>
        <PlainText>{point.name}</PlainText>
      </p>
      {point.address !== undefined && (
        <p className={text.line}>
          <PlainText>{point.address}</PlainText>
        </p>
      )}
      {point.telephone !== undefined && <p className={text.line}>{point.telephone}</p>}
      {point.address !== undefined && (
        <CopyButton text={point.address} label={words.copyAddress} copied={words.copied} failed={words.copyFailed} />
      )}
    </div>
  );
}
