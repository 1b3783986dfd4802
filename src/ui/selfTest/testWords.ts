import { hostCapabilities } from '../../ports/hostCapability.ts';
import { scopes, type Scope } from '../../ports/identity.ts';
import { testPoints, type TestLine } from '../../ports/selfTest.ts';
import type { SelfTestWording } from '../wording/selfTestWording.ts';

/** What a line is about, in words: `Permission: Sites.Selected, the council’s lists`. */
export function nameOf({ point, about }: TestLine, words: SelfTestWording): string {
  const name = words.point[point];
  if (about === undefined) return name;
  const scope = Object.values(scopes).find((one): one is Scope => one === about);
  if (scope !== undefined) return `${name}: ${about}, ${words.scope[scope]}`;
  const capability = point === 'capability' ? hostCapabilities.find((one) => one === about) : undefined;
  return `${name}: ${capability === undefined ? about : words.capability[capability]}`;
}

/** What is said below a line that does not simply work. */
export function sentencesOf({ point, state, reason }: TestLine, words: SelfTestWording): readonly string[] {
  if (state === 'works') return [];
  return [
    ...(reason === undefined ? [] : [words.reason[reason]]),
    ...(state === 'fails' ? [words.mender[testPoints[point].mender]] : []),
    words.meanwhile[point],
  ];
}

/** The whole report as text to send on: what stands on the screen, and nothing more. */
export function reportText(lines: readonly TestLine[], words: SelfTestWording): string {
  const order: readonly TestLine['state'][] = ['fails', 'works', 'untried'];
  const told = order.flatMap((state) => lines.filter((line) => line.state === state));
  return [words.summary(countOf(lines)), ...told.map((line) => [`${words.state[line.state]}: ${nameOf(line, words)}`, ...sentencesOf(line, words)].join('. ').replaceAll('..', '.'))].join('\n');
}

export function countOf(lines: readonly TestLine[]): Readonly<Record<TestLine['state'], number>> {
  const of = (state: TestLine['state']): number => lines.filter((line) => line.state === state).length;
  return { works: of('works'), fails: of('fails'), untried: of('untried') };
}
