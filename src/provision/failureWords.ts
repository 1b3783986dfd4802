import type { Problem, ProblemKind } from '../ports/problem.ts';
import type { Stage } from './foundSite.ts';

const refused: Readonly<Record<Stage | 'register', string>> = {
  site: 'You may not open this site. Sign in as somebody who administers it',
  groups: 'You may not read or make groups. Sign in as a groups administrator, or let one make the groups and put their ids into the configuration',
  app: 'You may not say which app may use the site. Sign in as a SharePoint administrator',
  levels: 'You may not set permissions on this site. Sign in as an administrator of the site',
  lists: 'You may not make or change lists on this site. Sign in as an administrator of the site',
  register: 'You may not read the register. Sign in as an administrator of the site',
};

const others: Readonly<Partial<Record<ProblemKind, string>>> = {
  offline: 'The connection broke',
  noAnswer: 'Microsoft 365 gave no answer in time',
  unavailable: 'Microsoft 365 cannot work just now',
  throttled: 'Microsoft 365 has had too many requests and keeps asking us to wait. Try in an hour',
  changed: 'Something of that name was made meanwhile',
  signInNeeded: 'Microsoft 365 turned the sign-in down. Sign in again',
  malformed: 'Microsoft 365 gave an answer that this program does not understand',
};

/** What happened, what is safe, what to do. `wrote`: whether something had been changed by then. */
export function failureWords(stage: Stage | 'register', problem: Problem, wrote: boolean): string {
  const missing = stage === 'site' ? 'There is no site at this address. Look at --site' : 'Something that was there a moment ago is gone, or SharePoint does not know a new group yet. Wait a few minutes';
  const happened = problem.kind === 'refused' ? refused[stage] : problem.kind === 'missing' ? missing : (others[problem.kind] ?? 'Microsoft 365 refused');
  const safe = wrote ? 'What was done so far stays and does no harm' : 'Nothing was changed';
  const detail = problem.detail === undefined ? '' : ` (Microsoft said: ${problem.detail})`;
  return `${happened}. ${safe}; run the same command again, it goes on from there.${detail}`;
}
