import type { BrowserContext, ConsoleMessage, Frame, Request } from 'playwright-core';
import { pagePolicies } from '../../src/ports/hosting.ts';
import { places } from '../../src/simulator/places.ts';
import type { Scenario } from '../../src/simulator/scenario/schema.ts';
import { storedIn } from './stored.ts';

/** What a browser did that it must never do, whatever a test is about. */
export interface Watch {
  /** To be asked once, while the pages are still open. */
  faults(scenario: Scenario): Promise<readonly string[]>;
}

const violation = 'Content Security Policy broken: ';
/** Where office.js would report to, some time after it found itself outside Outlook: that our policy keeps it from doing so is right. */
const microsoftTelemetry = `${violation}frame-src https://telemetryservice.firstpartyapps.oaspapps.com`;

/**
 * Watches all pages of a browser context: scripts that fail, what the Content Security Policy forbade, requests to hosts that no
 * document lists, and customers' names, addresses, numbers and subjects in addresses of requests, in the console and in storage.
 */
export async function watch(context: BrowserContext): Promise<Watch> {
  const seen: string[] = [];
  const requests: string[] = [];
  const said: string[] = [];
  context.on('request', (request) => {
    const from = ourPage(request);
    if (from === undefined && !request.isNavigationRequest()) return;
    requests.push(request.url());
    if (!mayAsk(from, request)) seen.push(`asked of a host that is not listed: ${request.url()}`);
  });
  context.on('weberror', (error) => seen.push(`thrown: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.text().startsWith(microsoftTelemetry)) return;
    if (message.text().startsWith(violation)) seen.push(message.text());
    else if (isOurs(message)) said.push(message.text());
    if (message.type() === 'error' && isOurs(message) && !isAboutStatus(message.text())) seen.push(`console: ${message.text()}`);
  });
  await context.addInitScript(
    ({ app, start }) => {
      if (location.origin !== app) return;
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => console.warn(`${start}${effectiveDirective} ${blockedURI}`));
    },
    { app: places.app, start: violation },
  );
  return {
    faults: async (scenario) => {
      const isPersonal = personalIn(scenario);
      const stored = (await Promise.all(context.pages().flatMap((page) => page.frames()).filter(isOfTheApp).map(storedOf))).flat();
      return [
        ...seen,
        ...requests.filter((url) => !mayName(url)).filter((url) => isPersonal(readable(url))).map((url) => `personal, in the address of a request: ${readable(url)}`),
        ...said.filter(isPersonal).map((text) => `personal, in the console: ${text}`),
        ...stored.filter(isPersonal).map((text) => `personal, in storage: ${text.slice(0, 300)}`),
      ];
    },
  };
}

/** Which page of the application asks; undefined where another one does. */
function ourPage(request: Request): string | undefined {
  if (request.isNavigationRequest()) return undefined;
  const { origin, pathname } = new URL(request.frame().url() || 'about:blank');
  return origin === places.app ? pathname.slice(1) : undefined;
}

const everywhere = Object.values(places).map((place) => new URL(place).host);

/** Our pages ask only whom their own policy lists; a link may lead to any place there is. */
function mayAsk(page: string | undefined, request: Request): boolean {
  const { protocol, host } = new URL(request.url());
  if (['data:', 'blob:', 'about:'].includes(protocol)) return true;
  if (page === undefined) return everywhere.includes(host);
  const policy: Readonly<Record<string, readonly string[]>> = Object.hasOwn(pagePolicies, page) ? pagePolicies[page as keyof typeof pagePolicies] : {};
  const listed = Object.values(policy).flat().filter((source) => source.startsWith('https://'));
  return [places.app, ...listed].some((source) => {
    const { host: allowed } = new URL(source);
    return allowed.startsWith('*.') ? host.endsWith(allowed.slice(1)) : host === allowed;
  });
}

/**
 * Addresses that name somebody because there is no other way to ask, and that reach nobody but the council's own Microsoft 365:
 * a search for mails by participant; the beginning of a name that those who keep the register type; a new mail to a customer
 * where Teams opens none itself. Which kind of request it is, is told by its path and the option, never by what it names.
 */
function mayName(url: string): boolean {
  const { origin, pathname, searchParams } = new URL(url);
  if (origin === places.mail) return pathname === '/mail/deeplink/compose';
  if (origin !== places.graph) return false;
  if (/^\/v1\.0\/(me|users\/[^/]+)\/messages$/.test(pathname)) return /^"participants:/.test(searchParams.get('$search') ?? '');
  return /^\/v1\.0\/sites\/[^/]+\/lists\/[^/]+\/items$/.test(pathname) && /^startswith\(fields\/Title,'/.test(searchParams.get('$filter') ?? '');
}

/** Names, addresses, numbers and subjects that customers of a scenario gave. */
function personalIn({ customers, messages, council, staff }: Scenario): (text: string) => boolean {
  const isCustomers = (address: string): boolean =>
    !council.emailDomains.some((domain) => address.toLowerCase().endsWith(`@${domain}`)) && !staff.some((person) => person.address.toLowerCase() === address.toLowerCase());
  const written = messages.filter(({ from }) => isCustomers(from?.address ?? ''));
  const words = [
    ...customers.flatMap(({ name, addresses, telephones }) => [name, ...addresses.map(({ address }) => address), ...telephones.flatMap((each) => spellingsOf(typeof each === 'string' ? each : each.number))]),
    ...written.flatMap(({ from, subject }) => [from?.name ?? '', from?.address ?? '', subject]),
  ];
  // What is shorter could stand anywhere by chance.
  const told = [...new Set(words.map((word) => word.trim().toLowerCase()).filter((word) => word.length > 5))];
  return (text) => {
    const lower = text.toLowerCase();
    return told.some((word) => lower.includes(word));
  };
}

function spellingsOf(telephone: string): readonly string[] {
  const digits = telephone.replaceAll(/\D/g, '').replace(/^(0|44)/, '');
  return [telephone, digits];
}

function readable(url: string): string {
  try {
    return decodeURIComponent(url.replaceAll('+', ' '));
  } catch {
    return url;
  }
}

function isOfTheApp(frame: Frame): boolean {
  return frame.url().startsWith(`${places.app}/`);
}

/** Each thing stored, readable where it is not sealed. A page that is just going away holds nothing. */
async function storedOf(frame: Frame): Promise<readonly string[]> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<readonly string[]>((resolve) => {
    timer = setTimeout(() => resolve([]), 3000);
  });
  return Promise.race([frame.evaluate(storedIn).catch(() => []), late]).finally(() => clearTimeout(timer));
}

/** What the pretend mail client blocks in a hostile message is none of the panel's. */
function isOurs(message: ConsoleMessage): boolean {
  const { url } = message.location();
  return url === '' || url.startsWith(places.app);
}

/** A refused or lost answer is what some tests are about; Chromium reports each in the console. */
function isAboutStatus(text: string): boolean {
  return /Failed to load resource/.test(text);
}

