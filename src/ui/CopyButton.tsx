import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import { copyText } from './copyText.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  said: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

export interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  readonly copied: string;
  readonly failed: string;
  readonly onFailed?: () => void;
}

/** Copies a text and says whether it could. */
export function CopyButton({ text, label, copied, failed, onFailed }: CopyButtonProps) {
  const styles = useStyles();
  const [said, setSaid] = useState('');
  const copy = async () => {
    const done = await copyText(text);
    setSaid(done ? copied : failed);
    if (!done) onFailed?.();
  };
  return (
    <span className={styles.row}>
      <Button size="small" icon={<CopyRegular />} onClick={() => void copy()}>
        {label}
      </Button>
      <span role="status" className={styles.said}>
        {said}
      </span>
    </span>
  );
}
