import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';

export interface ReadFurtherProps {
  readonly busy: boolean;
  readonly onRead: () => void;
}

/** Ends a list that holds no more than the counts cover: older mails are read when somebody scrolls down to it, or presses it. */
export function ReadFurther({ busy, onRead }: ReadFurtherProps) {
  const text = useTextStyles();
  const words = useWording().history;
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const watched = end.current;
    if (busy || watched === null) return undefined;
    const seen = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) onRead();
    });
    seen.observe(watched);
    return () => {
      seen.disconnect();
    };
  });
  return (
    <div ref={end} className={text.stack}>
      <p className={text.small} role="status">
        {busy ? words.readingOn : words.olderNotShown}
      </p>
      <div className={text.row}>
        <Button size="small" disabledFocusable={busy} onClick={onRead}>
          {words.readOlder}
        </Button>
      </div>
    </div>
  );
}
