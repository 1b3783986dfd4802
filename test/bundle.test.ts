import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { stringsIn } from '../manifest/shape.ts';
import { tenant } from '../src/simulator/places.ts';

/** What only the pretend Microsoft 365 and its demo council know. */
const foreign = ['simulator', 'scenario', 'SIM_TRAFFIC', 'localhost', '127.0.0.1', 'aberllan', tenant.digestKey, tenant.id, tenant.clientId, tenant.sitePath];
/** Whole words: the sign-in library counts by `scenarioId`. */
const foreignIn = (text: string) => {
  const words = new Set(text.toLowerCase().split(/[^a-z0-9_]+/));
  return foreign.filter((word) => (/^\w+$/.test(word) ? words.has(word.toLowerCase()) : text.includes(word)));
};

const officeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** The build writes attributes without quotes where it may. */
const scriptsOf = (html: string) =>
  [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)].map(([, tag = '', body = '']) => ({ src: /\bsrc="?([^"\s>]*)/.exec(tag)?.[1], body }));

/** What is wrong with how a page loads its code. Outside Outlook office.js turns the page it is on into a blank one. */
function pageProblems(html: string, files: readonly string[], host: 'outlook' | 'teams' = 'outlook'): string[] {
  const scripts = scriptsOf(html);
  const own = scripts.flatMap(({ src }) => (src === undefined || src === officeJs ? [] : [src]));
  const policy = /content="([^"]*script-src[^"]*)"/.exec(html)?.[1] ?? '';
  const scriptPolicy = /script-src([^;]*)/.exec(policy)?.[1] ?? '';
  return [
    ...(host === 'teams' || scripts[0]?.src === officeJs ? [] : ['office.js does not come first, from its own address']),
    ...(host === 'teams' && html.includes('appsforoffice') ? ['office.js has no place in Teams'] : []),
    ...(own.length === 0 ? ['no code of ours is loaded'] : []),
    ...own.filter((src) => !files.includes(src)).map((src) => `${src} is not a file of the build`),
    ...scripts.filter(({ src, body }) => src === undefined || body.trim() !== '').map(() => 'code stands in the page itself'),
    ...(scriptPolicy === '' ? ['no content security policy for scripts'] : []),
    ...scriptPolicy.split(' ').filter((source) => /unsafe|\*|data:/.test(source)).map((source) => `the policy lets in ${source}`),
  ];
}

describe('the checks of the build', () => {
  it("let the libraries' own words pass", () => {
    expect(foreignIn('measure({scenarioId:1})')).toEqual([]);
  });

  it.each(foreign)('find %s', (word) => {
    expect(foreignIn(`const x="${word}";`)).toContain(word);
  });

  const good = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'" /><script defer src="${officeJs}"></script><script defer="defer" src="pane.js"></script>`;
  it('find nothing in a good page', () => {
    expect(pageProblems(good, ['pane.js'])).toEqual([]);
  });
  it('find nothing in a good page without quotes', () => {
    expect(pageProblems(good.replace(/src="([^"]*)"/g, 'src=$1'), ['pane.js'])).toEqual([]);
  });
  it.each([
    ['another office.js', good.replace('/lib/1/', '/lib/beta/'), 'office.js does not come first, from its own address'],
    ['a file that is not there', good.replace('pane.js', 'panel.js'), 'panel.js is not a file of the build'],
    ['code in the page', `${good}<script>1</script>`, 'code stands in the page itself'],
    ['no policy', good.replace('script-src', 'style-src'), 'no content security policy for scripts'],
    ['a policy that lets code in', good.replace("script-src 'self'", "script-src 'self' 'unsafe-eval'"), "the policy lets in 'unsafe-eval'"],
    ['only office.js', good.replace(/<script defer="defer".*/, ''), 'no code of ours is loaded'],
  ])('find %s', (_what, html, problem) => {
    expect(pageProblems(html, ['pane.js'])).toContain(problem);
  });
  it('find office.js on the page for Teams', () => {
    expect(pageProblems(good, ['pane.js'], 'teams')).toEqual(['office.js has no place in Teams']);
  });
});

/** `npm test` builds first; a single test file may be run without. */
const whereBuilt = existsSync('dist/pane.html') ? describe : describe.skip;

whereBuilt('the production build', () => {
  const files = existsSync('dist')
    ? readdirSync('dist', { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice('dist/'.length))
    : [];

  it('holds nothing of the pretend Microsoft 365', () => {
    expect(files.flatMap((file) => foreignIn(readFileSync(`dist/${file}`, 'utf8')).map((word) => `${file}: ${word}`))).toEqual([]);
  });

  it('loads office.js from Microsoft, and its own code from its own files', () => {
    expect(pageProblems(readFileSync('dist/pane.html', 'utf8'), files)).toEqual([]);
  });

  it('leaves office.js out of the register', () => {
    expect(pageProblems(readFileSync('dist/tab.html', 'utf8'), files, 'teams')).toEqual([]);
  });

  const firstCode = () => scriptsOf(readFileSync('dist/pane.html', 'utf8')).flatMap(({ src }) => (src === undefined || src === officeJs ? [] : [readFileSync(`dist/${src}`, 'utf8')]));

  it('has what the panel starts with compiled while it arrives', () => {
    expect(firstCode().map((code) => code.split('\n', 1)[0])).toEqual(['//# allFunctionsCalledOnLoad']);
  });

  it('gives the panel no code of Teams at its start', () => {
    const first = firstCode();
    expect(first.filter((code) => code.includes('appInitialization.appLoaded'))).toEqual([]);
    expect(readdirSync('dist').some((file) => /^tab\..*\.js$/.test(file) && readFileSync(`dist/${file}`, 'utf8').includes('appInitialization.appLoaded'))).toBe(true);
  });

  it('signs in by the host alone: no frame is ever made for it', () => {
    expect(files.filter((file) => file.endsWith('.js') && readFileSync(`dist/${file}`, 'utf8').includes('createElement("iframe")'))).toEqual([]);
  });

  it('has every page and picture that the manifest names', () => {
    const manifest: unknown = JSON.parse(readFileSync('manifest/manifest.json', 'utf8'));
    const named = stringsIn(manifest).flatMap(({ path, text }) => (path !== '$schema' && /^https:\/\/[^/]+\/./.test(text) ? [new URL(text).pathname.slice(1)] : []));
    expect(named).toEqual(expect.arrayContaining(['pane.html', 'tab.html', 'assets/icon-16.png', 'assets/about.html']));
    expect(named.filter((name) => !files.includes(name))).toEqual([]);
  });
});
