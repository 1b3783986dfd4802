import { Button, Textarea } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { useId, useState } from 'react';
import { insertTemplate } from '../../journeys/insertTemplate.ts';
import type { FilledTemplate } from '../../policy/template/fillTemplate.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useOutside } from '../outsideContext.ts';
import { useTextStyles } from '../record/textStyles.ts';

/** Opens the reply in Outlook, or offers the text where the host cannot. Says what is still missing instead of doing nothing. */
export function InsertReply({ filled, canInsert }: { readonly filled: FilledTemplate; readonly canInsert: boolean }) {
  const text = useTextStyles();
  const wording = useWording();
  const words = wording.forms.templates;
  const outside = useOutside();
  const missingId = useId();
  const inserting = useMutation({ networkMode: 'always', onError: reportError, mutationFn: () => insertTemplate(outside, filled) });
  const { missing } = filled;
  const result = inserting.data;
  const trouble = inserting.isError ? wording.unexpected : result?.kind === 'failed' ? wording.problem[result.problem.kind] : undefined;
  const gaps = missing.length > 0;
  return (
    <section className={text.stack}>
      {!canInsert && <p className={text.line}>{words.cannotInsert}</p>}
      {canInsert && (
        <div className={text.row}>
          <Button
            appearance="primary"
            disabledFocusable={gaps || inserting.isPending}
            {...(gaps ? { 'aria-describedby': missingId } : {})}
            onClick={() => {
              inserting.mutate();
            }}
          >
            {gaps ? words.gapsLeft(missing.length) : words.insert}
          </Button>
        </div>
      )}
      {gaps && (
        <p id={missingId} className={text.small}>
          {words.gapsNamed(missing)}
        </p>
      )}
      {result?.kind === 'inserted' && !gaps && (
        <Notice icon={<CheckmarkRegular />} announce>
          <span>{words.inserted}</span>
        </Notice>
      )}
      {trouble && <ProblemNote sentence={trouble} />}
      {!gaps && (!canInsert || trouble) && <CopyReply filled={filled} />}
    </section>
  );
}

function CopyReply({ filled }: { readonly filled: FilledTemplate }) {
  const text = useTextStyles();
  const words = useWording().forms.templates;
  const [byHand, setByHand] = useState(false);
  return (
    <>
      {filled.lostAsPlainText.length > 0 && (
        <Notice tone="caution" icon={<InfoRegular />}>
          <span>{words.copiedPlain(filled.lostAsPlainText.map(({ instruction }) => instruction).join('; '))}</span>
        </Notice>
      )}
      <div className={text.row}>
        <CopyButton text={filled.text} label={words.copy} copied={words.copied} failed={words.copyFailed} onFailed={() => setByHand(true)} />
      </div>
      {byHand && <Textarea readOnly rows={8} aria-label={words.plainText} value={filled.text} />}
    </>
  );
}
