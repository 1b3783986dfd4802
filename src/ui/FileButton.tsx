import { Button, makeStyles, type ButtonProps } from '@fluentui/react-components';
import { AttachRegular } from '@fluentui/react-icons/svg/attach';
import { useRef } from 'react';

const useStyles = makeStyles({ hidden: { display: 'none' } });

export interface FileButtonProps extends Pick<ButtonProps, 'size'> {
  readonly label: string;
  readonly onChoose: (file: File) => void;
}

/** Opens the device's own choice of files. */
export function FileButton({ label, onChoose, ...button }: FileButtonProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        className={styles.hidden}
        type="file"
        aria-label={label}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onChoose(file);
          target.value = '';
        }}
      />
      <Button {...button} icon={<AttachRegular />} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
