import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';

/** Copies the link; where the device withholds that, shows it to be selected. */
export function CopyLink({ link }: { readonly link: string }) {
  const { share } = useRegisterWording();
  const [shown, setShown] = useState(false);
  return (
    <>
      <CopyButton text={link} label={share.copyLink} copied={share.copied} failed={share.notCopied} onFailed={() => setShown(true)} />
      {shown && (
        <Field label={share.linkItself}>
          <Input readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
        </Field>
      )}
    </>
  );
}
