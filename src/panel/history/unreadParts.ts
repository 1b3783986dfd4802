import type { Source } from '../../journeys/contactHistory.ts';
import type { Instant } from '../../domain/day.ts';
import { scopes, type Scope } from '../../ports/identity.ts';
import type { Problem } from '../../ports/problem.ts';
import type { Wording } from '../../ui/wording/wording.ts';
import { isAboutSignIn } from '../signIn/isAboutSignIn.ts';
import { sourceName } from './sourceName.ts';
import type { WholeHistory } from './useWholeHistory.ts';

/** A part of the history that could not be read just now. */
export interface UnreadPart {
  readonly key: string;
  readonly name: string;
  readonly problem: Problem;
  /** When what is shown of it was read; absent where nothing is. */
  readonly readAt?: Instant | undefined;
  /** What reading it takes. */
  readonly scope: Scope;
}

/** What could not be read of a history, and the sentences that say so: one for all sources that share a reason, one for each other part. */
export function unreadParts(
  { history, elsewhere: { notes, mails }, incidents }: WholeHistory,
  incidentsToo: boolean,
  { history: words, problem: problems, locale }: Pick<Wording, 'history' | 'problem' | 'locale'>,
): { readonly parts: readonly UnreadPart[]; readonly sentences: readonly string[] } {
  const sources = (history?.sources ?? []).flatMap((source): readonly UnreadPart[] => {
    const { problem, readAt } = source;
    return problem ? [{ key: source.source, name: sourceName(source, words), problem, readAt, scope: scopeOf(source) }] : [];
  });
  const offered = sources.some(({ problem }) => isAboutSignIn(problem));
  const others = [
    { key: 'notes', name: words.notesElsewhere, ...notes, scope: scopes.lists },
    // Why they never came is said where they are asked for.
    ...(mails.value ? [{ key: 'mails', name: words.mailsElsewhere, ...mails, scope: scopes.lists }] : []),
    ...(incidentsToo ? [{ key: 'incidents', name: words.theIncidents, ...incidents, scope: scopes.lists }] : []),
    // Where it is the sign-in, the sources that wait for it too offer it already.
  ].flatMap(({ key, name, problem, readAt, scope }): readonly UnreadPart[] => (problem && !(offered && isAboutSignIn(problem)) ? [{ key, name, problem, readAt, scope }] : []));
  const list = new Intl.ListFormat(locale);
  const kinds = [...new Set(sources.map(({ problem }) => problem.kind))];
  const namesFor = (kind: Problem['kind']) => list.format(sources.filter(({ problem }) => problem.kind === kind).map(({ name }) => name));
  const sentences = [
    ...kinds.map((kind) => words.notRead(namesFor(kind), problems[kind].happened)),
    ...others.map(({ key, name, problem, readAt }) => {
      const { happened } = problems[problem.kind];
      return key === 'notes' && readAt === undefined ? words.othersUnknown(happened) : words.notRead(name, happened);
    }),
  ];
  return { parts: [...sources, ...others], sentences };
}

function scopeOf({ source }: Source): Scope {
  if (source === 'log') return scopes.lists;
  return source === 'own' ? scopes.mail : scopes.sharedMail;
}
