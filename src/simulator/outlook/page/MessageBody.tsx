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

/** Of what a message brings along, only its own words, colours and pictures are shown. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/**
 * What somebody wrote, in a frame of its own where nothing of it can run. The policy forbids it rather than the sandbox, which would
 * keep out accessibility checkers too.
 */
export function MessageBody({ html, scheme }: { readonly html: string; readonly scheme: ColourScheme }): ReactNode {
  const styles = useStyles();
  const page = useMemo(() => {
    const style = `body { margin: 0; font: 14px/1.45 "Segoe UI", system-ui, sans-serif; overflow-wrap: anywhere; ${colours[scheme]} } a { color: inherit }`;
    const head = `<meta http-equiv="Content-Security-Policy" content="${policy}"><title>Message</title><meta name="color-scheme" content="${scheme}"><style>${style}</style>`;
    return `<!doctype html><html lang="en"><head>${head}</head><body>${html}</body></html>`;
  }, [html, scheme]);
  return <iframe title="Message text" className={styles.frame} sandbox="allow-scripts" srcDoc={page} tabIndex={0} />;
}
