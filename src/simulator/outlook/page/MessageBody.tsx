import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { ColourScheme } from '../../page/colourScheme.ts';

const useStyles = makeStyles({
  frame: { flexGrow: 1, width: '100%', minHeight: '180px', marginTop: tokens.spacingVerticalM, border: 'none' },
});

const colours: Readonly<Record<ColourScheme, string>> = {
  light: 'color: #242424; background: #ffffff',
  dark: 'color: #ffffff; background: #292929',
};

/** What somebody wrote, in a frame of its own where nothing can run. */
export function MessageBody({ html, scheme }: { readonly html: string; readonly scheme: ColourScheme }): ReactNode {
  const styles = useStyles();
  const page = useMemo(() => {
    const style = `body { margin: 0; font: 14px/1.45 "Segoe UI", system-ui, sans-serif; overflow-wrap: anywhere; ${colours[scheme]} } a { color: inherit }`;
    return `<!doctype html><html lang="en"><head><title>Message</title><meta name="color-scheme" content="${scheme}"><style>${style}</style></head><body>${html}</body></html>`;
  }, [html, scheme]);
  return <iframe title="Message text" className={styles.frame} sandbox="" srcDoc={page} tabIndex={0} />;
}
