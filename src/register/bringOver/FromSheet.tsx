import { Button, ProgressBar, Spinner } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { useEffect, useRef } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { CarryOut } from './CarryOut.tsx';
import { FaultList } from './FaultList.tsx';
import { SheetChoice } from './SheetChoice.tsx';
import { useSheet, type SheetState } from './useSheet.ts';

/** From choosing a file to what became of its rows. `onBusy`: a file is being looked at, or none is any more. */
export function FromSheet({ onBusy }: { readonly onBusy: (busy: boolean) => void }) {
  const text = useTextStyles();
  const { bringOver: words } = useRegisterWording();
  const { state, read, readAgain, forget } = useSheet();
  const heading = useRef<HTMLHeadingElement>(null);
  const isPlan = state.kind === 'plan';
  useEffect(() => {
    if (isPlan) heading.current?.focus();
  }, [isPlan]);
  const choose = (file: File): void => {
    onBusy(true);
    read(file);
  };
  const close = (): void => {
    forget();
    onBusy(false);
  };
  if (state.kind === 'plan') return <CarryOut plan={state.plan} ignored={state.ignored} heading={heading} onClose={close} onAgain={readAgain} />;
  const busy = state.kind === 'reading' || state.kind === 'checking';
  return (
    <section className={text.form}>
      <h2 className={text.strong}>{words.sheet.heading}</h2>
      {busy ? <Busy state={state} /> : <Trouble state={state} onTryAgain={readAgain} />}
      {busy ? (
        <div>
          <Button onClick={close}>{words.sheet.another}</Button>
        </div>
      ) : (
        <SheetChoice onChoose={choose} />
      )}
    </section>
  );
}

function Busy({ state }: { readonly state: SheetState }) {
  const text = useTextStyles();
  const { sheet } = useRegisterWording().bringOver;
  if (state.kind !== 'checking') return <Spinner size="small" label={sheet.reading} />;
  const said = sheet.checking(state.done, state.total);
  return (
    <div className={text.stack}>
      <p className={text.line}>{said}</p>
      <ProgressBar aria-label={said} value={state.done} max={Math.max(state.total, 1)} />
    </div>
  );
}

function Trouble({ state, onTryAgain }: { readonly state: SheetState; readonly onTryAgain: () => void }) {
  const { bringOver, shell } = useRegisterWording();
  const { sheet } = bringOver;
  switch (state.kind) {
    case 'unreadable':
      return (
        <ProblemNote sentence={sheet.fault[state.why]}>{state.row !== undefined && <span>{sheet.inRow(state.row)}</span>}</ProblemNote>
      );
    case 'headings':
      return (
        <Notice tone="caution" icon={<InfoRegular />} announce>
          <span>{sheet.headings}</span>
          <FaultList faults={state.faults} />
        </Notice>
      );
    case 'problem':
      return (
        <ProblemNote sentence={shell.problem[state.problem.kind]} onTryAgain={onTryAgain}>
          <span>{sheet.stopped}</span>
        </ProblemNote>
      );
    default:
      return null;
  }
}
