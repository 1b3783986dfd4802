import type { ReactNode, Ref } from 'react';
import { useTextStyles } from './textStyles.ts';

export interface FormProps {
  readonly ref?: Ref<HTMLFormElement>;
  /** Names it, where no heading stands in it. */
  readonly label?: string;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** Fields and what sends them. What is wrong with them is said beside them and not by the browser. */
export function Form({ ref, label, onSubmit, children }: FormProps) {
  const text = useTextStyles();
  return (
    <form
      ref={ref}
      className={text.form}
      noValidate
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}
