import { Button } from '@fluentui/react-components';
import { ShareRegular } from '@fluentui/react-icons/svg/share';
import { useId, useState } from 'react';
import type { SharedItem } from '../../journeys/shareToChannel.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { useDone } from '../done.ts';
import { SharePanel } from './SharePanel.tsx';

/** Lets an item be posted to a channel: its reference and a link, never what it is about. */
export function ShareButton({ reference, kind }: SharedItem) {
  const { share } = useRegisterWording();
  const say = useDone();
  const id = useId();
  const [open, setOpen] = useState(false);
  const close = (): void => {
    setOpen(false);
    document.getElementById(`${id}-button`)?.focus();
  };
  return (
    <>
      <Button id={`${id}-button`} icon={<ShareRegular />} aria-expanded={open} {...(open ? { 'aria-controls': id } : {})} onClick={() => setOpen(!open)}>
        {share.share}
      </Button>
      {open && (
        <SharePanel
          id={id}
          item={{ reference, kind }}
          onCancel={close}
          onPosted={(channel) => {
            close();
            say({ sentence: share.posted(channel) });
          }}
        />
      )}
    </>
  );
}
