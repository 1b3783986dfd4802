import { app, mail, nestedAppAuth, pages, people } from '@microsoft/teams-js';
import { emailAddress } from '../domain/emailAddress.ts';
import { failure, success, type Result } from '../ports/problem.ts';
import type { TabHost, TabPlace } from '../ports/tabHost.ts';
import { itemLink, mailLink, openedItem } from './teamsLinks.ts';
import { watchTeamsTheme } from './teamsTheme.ts';

/** A tab as Teams keeps it in a channel. */
export interface ChannelTab {
  readonly name: string;
  readonly entityId: string;
  readonly contentUrl: string;
}

/** Teams, and what only the start of the tab needs of it. */
export interface TeamsHost extends TabHost {
  /** Somebody adds the tab to a channel: the page that says what will stand there. */
  readonly addsTab: boolean;
  /** Lets the person press Save, and answers it with this tab. */
  offerTab(tab: ChannelTab): void;
}

/** Where the tab's links lead, as its page names them. */
export interface TeamsAddresses {
  /** `https://teams.microsoft.com` */
  readonly teams: string;
  /** Opens a new message in Outlook. */
  readonly newMail: string;
}

/** Teams, once it is ready. Problems: notSupported where the page is open elsewhere, noAnswer, unavailable where Teams refuses. */
export async function startTeams(timeoutMs: number, addresses: TeamsAddresses): Promise<Result<TeamsHost>> {
  if (window.parent === window) return failure('notSupported', 'not inside Teams');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    // teams-js itself waits a minute, and without end for the context.
    timer = setTimeout(() => resolve(undefined), timeoutMs);
  });
  try {
    const context = await Promise.race([readyContext(), late]);
    return context ? success(teamsHost(context, addresses)) : failure('noAnswer', 'Teams does not answer');
  } catch (error) {
    return failure('unavailable', error instanceof Error ? error.message : 'unknown');
  } finally {
    clearTimeout(timer);
  }
}

async function readyContext(): Promise<app.Context> {
  await app.initialize();
  const context = await app.getContext();
  app.notifyAppLoaded();
  await app.notifySuccess();
  return context;
}

function teamsHost(context: app.Context, addresses: TeamsAddresses): TeamsHost {
  const account = emailAddress(context.user?.loginHint ?? context.user?.userPrincipalName ?? '');
  const opened = openedItem(context.page.subPageId);
  return {
    ...(account === undefined ? {} : { account }),
    ...(opened === undefined ? {} : { opened }),
    place: placeOf(context),
    capabilities: () => ({ nestedSignIn: nestedAppAuth.isNAAChannelRecommended(), newMail: mail.isSupported(), pickPeople: people.isSupported() }),
    ...watchTeamsTheme(context.app.theme),
    linkTo: (reference) => itemLink(addresses.teams, context.app.appId?.toString(), reference),
    composeMail: (to, subject, text) => {
      if (mail.isSupported()) void mail.composeMail({ type: mail.ComposeMailType.New, toRecipients: to === undefined ? [] : [to], subject, message: text });
      else window.open(mailLink(addresses.newMail, to, subject, text), '_blank', 'noopener');
    },
    addsTab: app.getFrameContext() === 'settings',
    offerTab,
  };
}

/** In a shared channel the team that owns it is another one than the team it is seen in. */
function placeOf({ channel, team }: app.Context): TabPlace {
  const group = channel?.ownerGroupId ?? team?.groupId;
  if (!channel || group === undefined) return { kind: 'personal' };
  return { kind: 'channel', channel: { team: group, id: channel.id, name: channel.displayName ?? '' } };
}

function offerTab({ name, entityId, contentUrl }: ChannelTab): void {
  pages.config.registerOnSaveHandler((saving) => {
    pages.config.setConfig({ suggestedDisplayName: name, entityId, contentUrl }).then(
      () => saving.notifySuccess(),
      () => saving.notifyFailure(),
    );
  });
  pages.config.setValidityState(true);
}
