import { Button } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { useState } from 'react';
import type { OutgoingKind } from '../../ports/outbox.ts';
import { Notice } from '../../ui/Notice.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useOutside } from '../outsideContext.ts';
import { countsOf } from './waitingWords.ts';

/** Something is kept and cannot be read: neither sent nor passed over in silence. */
export function UnreadableNote({ unreadable }: { readonly unreadable: readonly OutgoingKind[] }) {
  const wording = useWording();
  const words = wording.waiting;
  const { outbox, configuration } = useOutside();
  const [refused, setRefused] = useState(false);
  const remove = async () => {
    setRefused(!(await outbox.remove('unreadable')));
  };
  return (
    <>
      <Notice
        tone="caution"
        icon={<WarningRegular />}
        actions={
          <Button size="small" onClick={() => void remove()}>
            {words.removeUnreadable}
          </Button>
        }
      >
        <span>{words.unreadable(countsOf(unreadable))}</span>
        <span>{words.unreadableTodo(configuration.registerOwner.name)}</span>
      </Notice>
      {refused && <ProblemNote sentence={wording.kept.notRemoved} />}
    </>
  );
}
