import { Button, Textarea } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { useId, useState } from 'react';
import { insertTemplate } from '../../journeys/insertTemplate.ts';
import type { EmailAddress } from '../../domain/emailAddress.ts';
import type { OpenMessage } from '../../domain/sender.ts';
import { hasOthers } from '../../policy/matching/replyToAll.ts';
import type { FilledTemplate } from '../../policy/template/fillTemplate.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import type { ProblemKind } from '../../ports/problem.ts';
import type { ProblemSentence } from '../../ui/wording/problemSentence.ts';
import type { Wording } from '../../ui/wording/wording.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useOutside } from '../outsideContext.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useKnownAddresses } from '../useKnownAddresses.ts';
import { ReplyToAll } from './ReplyToAll.tsx';

export interface InsertReplyProps {
  readonly filled: FilledTemplate;
  /** The customer the reply is for. */
  readonly about: EmailAddress;
  /** The message to reply to; absent where the text can only be copied. */
  readonly message: OpenMessage | undefined;
}

/** Opens the reply in Outlook, or offers the text where the host cannot. Says what is still missing instead of doing nothing. */
export function InsertReply({ filled, about, message }: InsertReplyProps) {
  const text = useTextStyles();
  const wording = useWording();
  const words = wording.forms.templates;
  const outside = useOutside();
  const missingId = useId();
  const known = useKnownAddresses();
  const inserting = useMutation({
    networkMode: 'always',
    onError: reportError,
    mutationFn: ([to, recipients]: [OpenMessage, 'sender' | 'everyone']) => insertTemplate(outside, to, filled, recipients),
  });
  const { missing } = filled;
  const result = inserting.data;
  const trouble = inserting.isError ? wording.unexpected : result?.kind === 'failed' ? troubleOf(result.problem.kind, wording) : undefined;
  const gaps = missing.length > 0;
  return (
    <section className={text.stack}>
      {!message && <p className={text.line}>{words.cannotInsert}</p>}
      {message && (
        <div className={text.row}>
          <Button
            appearance="primary"
            disabledFocusable={gaps || inserting.isPending}
            {...(gaps ? { 'aria-describedby': missingId } : {})}
            onClick={() => {
              inserting.mutate([message, 'sender']);
            }}
          >
            {gaps ? words.gapsLeft(missing.length) : words.insert}
          </Button>
        </div>
      )}
      {message && !gaps && hasOthers(message, known) && (
        <ReplyToAll
          message={message}
          about={about}
          busy={inserting.isPending}
          onReply={() => {
            inserting.mutate([message, 'everyone']);
          }}
        />
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
      {!gaps && (!message || trouble) && <CopyReply filled={filled} />}
    </section>
  );
}

/** It is Outlook that was asked: what is said of Microsoft 365 elsewhere would mislead. */
function troubleOf(kind: ProblemKind, wording: Wording): ProblemSentence {
  const { anotherOpen, noReplyOpened, replyUncertain } = wording.forms.templates;
  switch (kind) {
    case 'changed':
      return anotherOpen;
    case 'unavailable':
      return noReplyOpened;
    case 'noAnswer':
      return replyUncertain;
    default:
      return wording.problem[kind];
  }
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
