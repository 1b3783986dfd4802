import { Button, makeStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { PlainText } from './PlainText.tsx';
import { useTextStyles } from './textStyles.ts';
import { useWording } from './wording/wordingContext.ts';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

/** Offensive words do not meet anybody unasked: hidden until somebody asks to read them. */
export function ExactWords({ text: exact }: { readonly text: string }) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWording().forms.incident;
  const id = useId();
  const [shown, setShown] = useState(false);
  return (
    <div className={text.stack}>
      <div id={id}>{shown ? <PlainText>{exact}</PlainText> : words.masked(wordsIn(exact))}</div>
      <Button size="small" className={styles.button} aria-expanded={shown} aria-controls={id} onClick={() => setShown(!shown)}>
        {shown ? words.hideWords : words.showWords}
      </Button>
    </div>
  );
}

export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
