import { Button, ProgressBar } from '@fluentui/react-components';
import { scopes } from '../../ports/identity.ts';
import { heaviestEvidence, type WaitingEvidence } from '../../ports/evidence.ts';
import { FileButton } from '../../ui/FileButton.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useOutside } from '../outsideContext.ts';
import { useSignIn } from '../signIn/useSignIn.ts';
import { useWorkspace } from '../workspaceContext.ts';
import { evidenceSentence, todoOf } from './evidenceWords.ts';

/** How far the evidence of one incident is, and what can be done where it does not get on. */
export function EvidenceStatus({ waiting }: { readonly waiting: WaitingEvidence }) {
  const text = useTextStyles();
  const wording = useWording();
  const words = wording.evidence;
  const { kind, durable, percent, stage } = waiting;
  const todo = todoOf(waiting);
  const going = stage === 'uploading' && todo === undefined;
  return (
    <div className={text.stack}>
      {/* Each per cent aloud would be too much: the bar tells where it is when asked. */}
      <p className={text.line} {...(going ? {} : { role: 'status' })}>
        {evidenceSentence(waiting, wording)}
      </p>
      {going && <ProgressBar value={percent / 100} aria-label={words.going(kind, percent)} />}
      {!durable && <p className={text.strong}>{words.onlyHere}</p>}
      {todo && <WhatToDo waiting={waiting} />}
      {!todo && stage === 'incident' && (
        <div className={text.row}>
          <GiveUp waiting={waiting} />
        </div>
      )}
    </div>
  );
}

function WhatToDo({ waiting }: { readonly waiting: WaitingEvidence }) {
  const text = useTextStyles();
  const wording = useWording();
  const words = wording.evidence;
  const { evidence } = useOutside();
  const { evidence: here } = useWorkspace();
  const signIn = useSignIn();
  const { clientReference } = waiting;
  const todo = todoOf(waiting);
  const take = async (file: File) => {
    if (file.size === 0 || file.size > heaviestEvidence) return;
    await evidence.keep(clientReference, { kind: 'file', name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    here.send();
  };
  return (
    <div className={text.row}>
      {todo === 'allow' ? (
        <Button size="small" disabledFocusable={signIn.working} onClick={() => void signIn.start(scopes.sharedMail).then(here.send)}>
          {words.allow}
        </Button>
      ) : (
        <Button size="small" disabledFocusable={here.sending} onClick={here.send}>
          {wording.tryAgain}
        </Button>
      )}
      {todo !== 'again' && <FileButton size="small" label={words.chooseInstead} onChoose={(file) => void take(file)} />}
      <GiveUp waiting={waiting} />
    </div>
  );
}

function GiveUp({ waiting: { clientReference } }: { readonly waiting: WaitingEvidence }) {
  const words = useWording().evidence;
  const { evidence } = useOutside();
  return (
    <Button size="small" onClick={() => void evidence.remove({ clientReference })}>
      {words.giveUp}
    </Button>
  );
}
