import { createRoot } from 'react-dom/client';
import { useEffect, useState } from 'react';
import { cardsWhere, digestOf, outlookReady, senderAddress, settings } from './asking.ts';

/**
 * What the cold start is compared with: React alone. It waits for Outlook, works out the digest, asks one question with a token it
 * is given, and draws the answer. No design, no memory, no second question. Fixed source.
 */
async function answer(): Promise<string> {
  const asked = settings();
  await outlookReady();
  const council = await asked;
  const cards = await cardsWhere(council, 'Key', await digestOf(senderAddress() ?? '', council));
  return cards.map(({ Facts }) => Facts).join(' ');
}

function Answer() {
  const [text, setText] = useState<string>();
  useEffect(() => {
    void answer().then(setText);
  }, []);
  return <p data-status={text === undefined ? 'checking' : 'inForce'}>{text}</p>;
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Answer />);
