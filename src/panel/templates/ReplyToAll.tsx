import { Button } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { EmailAddress } from '../../domain/emailAddress.ts';
import type { OpenMessage } from '../../domain/sender.ts';
import { checkReplyToAll } from '../../journeys/checkReplyToAll.ts';
import type { RecipientToMind } from '../../policy/matching/replyToAll.ts';
import { replyToAllSentences } from '../../policy/pack/matching.ts';
import { Notice } from '../../ui/Notice.tsx';
import { PlainText } from '../../ui/PlainText.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useOutside } from '../outsideContext.ts';

export interface ReplyToAllProps {
  readonly message: OpenMessage;
  readonly about: EmailAddress;
  /** A reply is being opened. */
  readonly busy: boolean;
  readonly onReply: () => void;
}

/** Opens the reply to everyone, and asks first where that reaches somebody with whom something is agreed. */
export function ReplyToAll({ message, about, busy, onReply }: ReplyToAllProps) {
  const text = useTextStyles();
  const wording = useWording();
  const words = wording.forms.templates;
  const outside = useOutside();
  const checking = useMutation({
    networkMode: 'always',
    onError: reportError,
    mutationFn: () => checkReplyToAll(outside, message, about),
    onSuccess: (found) => {
      if (found.length === 0) onReply();
    },
  });
  const toMind = checking.data ?? [];
  return (
    <>
      <div className={text.row}>
        <Button
          disabledFocusable={busy || checking.isPending}
          onClick={() => {
            checking.mutate();
          }}
        >
          {checking.isPending ? words.checkingAll : words.replyToAll}
        </Button>
      </div>
      {checking.isError && <ProblemNote sentence={wording.unexpected} />}
      {toMind.length > 0 && (
        <Notice
          tone="caution"
          icon={<WarningRegular />}
          announce
          actions={
            <Button disabledFocusable={busy} onClick={onReply}>
              {words.replyToAllAnyway}
            </Button>
          }
        >
          {reasonsOf(toMind).map(([why, addresses]) => (
            <div key={why} className={text.stack}>
              <span>{replyToAllSentences[why]}</span>
              {addresses.map((address) => (
                <PlainText key={address}>{address}</PlainText>
              ))}
            </div>
          ))}
        </Notice>
      )}
    </>
  );
}

/** Each reason once, with the addresses it holds for. */
function reasonsOf(toMind: readonly RecipientToMind[]): readonly (readonly [RecipientToMind['why'], readonly EmailAddress[]])[] {
  const reasons = [...new Set(toMind.map(({ why }) => why))];
  return reasons.map((why) => [why, toMind.flatMap((each) => (each.why === why && each.address !== undefined ? [each.address] : []))]);
}
