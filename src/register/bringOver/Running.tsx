import { Button, ProgressBar } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import type { RunState } from './useRun.ts';

export interface RunningProps {
  readonly state: RunState & { readonly kind: 'running' };
  readonly onStop: () => void;
}

/** How many customers are done, and a way to stop. */
export function Running({ state, onStop }: RunningProps) {
  const text = useTextStyles();
  const { run: words } = useRegisterWording().bringOver;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const said = words.progress(state.done, state.total);
  return (
    <section className={text.form}>
      <h2 ref={heading} tabIndex={-1} className={text.strong}>
        {words.heading}
      </h2>
      <p className={text.line}>{said}</p>
      <ProgressBar aria-label={words.heading} aria-valuetext={said} value={state.done} max={Math.max(state.total, 1)} />
      <p className={text.line} role="status">
        {state.stopping ? words.stopping : words.stay}
      </p>
      <div>
        <Button disabledFocusable={state.stopping} onClick={onStop}>
          {words.stop}
        </Button>
      </div>
    </section>
  );
}
