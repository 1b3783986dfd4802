import { Button } from '@fluentui/react-components';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import type { Pages } from './usePages.ts';

/** Which rows are shown, and the ways to others. Nothing where all are. */
export function PageBar({ pages, of }: { readonly pages: Pages<unknown>; readonly of: number }) {
  const text = useTextStyles();
  const { preview: words } = useRegisterWording().bringOver;
  const { from, to, previous, next } = pages;
  if (!previous && !next) return null;
  return (
    <div className={text.row}>
      <Button disabledFocusable={!previous} onClick={() => previous?.()}>
        {words.previous}
      </Button>
      <span className={text.line} role="status">
        {words.shown(from, to, of)}
      </span>
      <Button disabledFocusable={!next} onClick={() => next?.()}>
        {words.next}
      </Button>
    </div>
  );
}
