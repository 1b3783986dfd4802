import { createRoot } from 'react-dom/client';
import { useEffect, useState } from 'react';
import { cardsWhere, digestOf, outlookReady, senderAddress, settings } from './asking.ts';

/**
 * What a switch is compared with: the usual way to build it. Two questions one after the other (whose address is it, then what was
 * agreed), nothing remembered, in the same Outlook and with a token it is given. Fixed source.
 */
const council = settings();

async function answer(address: string): Promise<string> {
  const known = await council;
  const who = await cardsWhere(known, 'Key', await digestOf(address, known));
  const agreed = await cardsWhere(known, 'Customer', who[0]?.Customer ?? '');
  return agreed.map(({ Facts }) => Facts).join(' ');
}

function Answer() {
  const [text, setText] = useState<string>();
  useEffect(() => {
    const read = (): void => {
      const address = senderAddress();
      setText(undefined);
      if (address === undefined) return;
      // An answer that comes when another message is open is left alone.
      void answer(address).then((found) => {
        if (senderAddress() === address) setText(found);
      });
    };
    void outlookReady().then(() => {
      Office.context.mailbox.addHandlerAsync(Office.EventType.ItemChanged, read);
      read();
    });
  }, []);
  return <p data-status={text === undefined ? 'checking' : 'inForce'}>{text}</p>;
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Answer />);
