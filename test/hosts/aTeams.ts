import { act } from '../../src/simulator/teams/protocol.ts';
import type { TabSettings, TeamsHost as PretendTeams, TeamsTheme } from '../../src/simulator/teams/teamsHost.ts';
import { answerTo, readRequest, type TabRequest } from '../../src/simulator/teams/wire.ts';
import type { HostState } from '../../src/simulator/page/hostState.ts';

export interface ATeams {
  /** Functions of teams-js that were called, in order. */
  readonly called: string[];
  readonly opened: string[];
  readonly saved: (TabSettings | undefined)[];
  valid: boolean;
  tell(func: string, args: readonly unknown[]): void;
  /** Answers what it left unanswered, so that nobody goes on waiting. */
  close(): Promise<void>;
}

export interface ATeamsOptions {
  /** Answers nothing to these. */
  readonly silentTo?: readonly string[];
  /** Fields of the context in place of the usual ones; undefined leaves one out. */
  readonly context?: Readonly<Record<string, unknown>>;
  readonly frameContext?: 'content' | 'settings';
  /** The page stands on its own. */
  readonly alone?: boolean;
  /** What this host supports beside the usual. */
  readonly supports?: Readonly<Record<string, unknown>>;
}

const origin = 'https://fair-contact.aberllan.example';
const person = { id: 'catrin', oid: 'oid-catrin', name: 'Catrin Ellis', address: 'catrin.ellis@aberllan.example', jobTitle: '', roles: [] };
const globals = ['window', 'document'] as const;

/** The window of a tab inside a Teams that answers as the demo's does, for what no page can be brought to do on demand. */
export function aTeams({ silentTo = [], context = {}, frameContext = 'content', alone = false, supports = {} }: ATeamsOptions = {}): ATeams {
  const before = globals.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  const listeners = new Set<(event: unknown) => void>();
  const parent = { postMessage: (message: unknown) => setTimeout(() => receive(message)) };
  const page: Record<string, unknown> = {
    location: { origin },
    addEventListener: (_name: string, listener: (event: unknown) => void) => listeners.add(listener),
    removeEventListener: (_name: string, listener: (event: unknown) => void) => listeners.delete(listener),
    setInterval,
    open: (address: string) => teams.opened.push(address),
  };
  page['self'] = page;
  page['parent'] = alone ? page : parent;
  page['top'] = page['parent'];
  Object.defineProperty(globalThis, 'window', { configurable: true, value: page });
  Object.defineProperty(globalThis, 'document', { configurable: true, value: { getElementsByTagName: () => [], referrer: '' } });

  const post = (data: unknown): void => {
    for (const listener of [...listeners]) listener({ data, source: parent, origin });
  };
  const teams: ATeams = {
    called: [],
    opened: [],
    saved: [],
    valid: false,
    tell: (func, args) => post({ func, args }),
    close: async () => {
      for (const request of unanswered.splice(0)) post(answerTo(request, ['content', 'web', '2.30.0', '{}']));
      await new Promise((resolve) => setTimeout(resolve));
      for (const [name, descriptor] of before) {
        if (descriptor) Object.defineProperty(globalThis, name, descriptor);
        else Reflect.deleteProperty(globalThis, name);
      }
    },
  };
  const unanswered: TabRequest[] = [];
  let settings: TabSettings | undefined;
  const theme: TeamsTheme = 'default';
  const host: PretendTeams = {
    state: { person, signInOffered: true, places: { teams: 'https://teams.microsoft.com' } } as unknown as HostState,
    place: { frameContext, entityId: 'register', subEntityId: '' },
    theme: () => theme,
    listens: () => undefined,
    loaded: () => undefined,
    setValid: (valid) => {
      teams.valid = valid;
    },
    settings: () => settings,
    setSettings: (given) => {
      settings = given;
    },
    saved: (ok) => teams.saved.push(ok ? settings : undefined),
    follow: () => false,
    share: () => undefined,
  };
  const receive = (message: unknown): void => {
    const request = readRequest(message);
    if (!request) throw new Error('teams-js wrote something that is no request');
    teams.called.push(request.func);
    if (silentTo.includes(request.func)) return void unanswered.push(request);
    const outcome = act(host, request.func, request.args);
    if (outcome.kind === 'answer') post(answerTo(request, changed(request.func, outcome.args)));
  };
  const changed = (func: string, args: readonly unknown[]): readonly unknown[] => {
    if (func === 'getContext') return [Object.fromEntries(Object.entries({ ...(args[0] as object), ...context }).filter(([, value]) => value !== undefined))];
    if (func !== 'initialize') return args;
    const runtime = JSON.parse(String(args[3])) as { supports: object };
    return [...args.slice(0, 3), JSON.stringify({ ...runtime, supports: { ...runtime.supports, ...supports } })];
  };
  return teams;
}
