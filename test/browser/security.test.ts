import { readdirSync, readFileSync } from 'node:fs';
import { frameAncestors, hostedHeaders } from '../../src/ports/hosting.ts';
import { places } from '../../src/simulator/places.ts';
import { openStory } from './aStory.ts';
import { closeDemos, openDemo, panelFrame } from './openDemo.ts';
import { story } from './stories.ts';

jest.setTimeout(90_000);
afterEach(closeDemos);

/** All pages a council hosts. */
const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).map((file) => file.replaceAll('\\', '/'));
const documents = ['docs/hosting/nginx.conf', 'docs/hosting/staticwebapp.config.json', 'docs/data.md'].map((file) => ({ file, text: readFileSync(file, 'utf8') }));

const directivesOf = (policy: string): ReadonlyMap<string, readonly string[]> =>
  new Map(policy.split(';').map((part) => part.trim().split(/\s+/)).map(([name = '', ...sources]) => [name, sources]));

describe('Every page of the product', () => {
  it('is one of those we know', () => {
    expect([...pages].sort()).toEqual(['assets/about.html', 'pane.html', 'redirect.html', 'tab.html']);
  });

  it('runs under its policy: no script out of a text, no host that the documents do not list', async () => {
    const { page } = await openDemo({ scenario: story('none'), opens: 'nothing' });
    for (const file of pages) {
      const answer = await page.goto(`${places.app}/${file}`);
      const sent = answer?.headers()['content-security-policy'] ?? '';
      expect([file, sent]).toEqual([file, hostedHeaders(`/${file}`)['Content-Security-Policy']]);
      const inHtml = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
      for (const policy of [sent, inHtml ?? '']) {
        const directives = directivesOf(policy);
        expect([file, directives.get('default-src')]).toEqual([file, ["'none'"]]);
        expect([file, (directives.get('script-src') ?? []).filter((source) => !/^('self'|https:\/\/[a-z.]+)$/.test(source))]).toEqual([file, []]);
        expect(policy).not.toMatch(/unsafe-eval|strict-dynamic|unsafe-hashes|\bhttp:|\bdata:[^;]*script|\s\*[\s;]/);
        for (const source of [...directives.values()].flat().filter((each) => each.startsWith('https://'))) {
          const host = source.replace('https://', '');
          expect([source, documents.filter(({ text }) => !text.includes(host)).map(({ file: lacks }) => lacks)]).toEqual([source, []]);
        }
      }
      expect([file, directivesOf(sent).get('frame-ancestors')]).toEqual([file, /^(pane|tab)\.html$/.test(file) ? [...frameAncestors] : ["'none'"]]);
    }
  });
});

describe('Every test in a browser', () => {
  it('fails where the policy is broken, where another host is asked, and where anything names a customer', async () => {
    const { page } = await openStory();
    const pane = await (await page.waitForSelector(panelFrame)).contentFrame();
    await pane?.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "ran"';
      document.body.append(script);
      await fetch('https://elsewhere.example/').catch(() => undefined);
      await fetch('config.json?about=sian.pugh%40example.org');
      console.info('Answer about sian.pugh@example.org');
      sessionStorage.setItem('last', 'Siân Pugh');
      const opening = indexedDB.open('left open', 1);
      await new Promise((resolve) => {
        opening.onupgradeneeded = () => opening.result.createObjectStore('notes').put(new TextEncoder().encode('Re: Fence panel again'), 'one');
        opening.onsuccess = resolve;
      });
      opening.result.close();
    });
    expect(await pane?.title()).not.toBe('ran');
    await (await page.context().newPage()).goto('https://elsewhere.example/led').catch(() => undefined);
    const faults = await closeDemos().then(() => '', String);
    for (const wanted of [
      'Content Security Policy broken: script-src-elem inline', 'Content Security Policy broken: connect-src https://elsewhere.example', 'asked of a host that is not listed: https://elsewhere.example/led',
      'in the address of a request', 'in the console: Answer about', 'in storage: last: Siân Pugh', 'in storage: notes one: Re: Fence panel again',
    ]) {
      expect(faults).toContain(wanted);
    }
  });

  it('runs without scripts made of text', async () => {
    const { page } = await openStory();
    const pane = await (await page.waitForSelector(panelFrame)).contentFrame();
    const made = await pane?.evaluate(async () => {
      // What the test itself brings in is let through as long as it does not pause.
      await new Promise((resolve) => setTimeout(resolve, 10));
      try {
        return String((Reflect.construct(Function, ['return 1']) as () => number)());
      } catch (refusal) {
        return (refusal as Error).name;
      }
    });
    expect(made).toBe('EvalError');
    await expect(closeDemos()).rejects.toThrow('Content Security Policy broken: script-src eval');
  });
});
