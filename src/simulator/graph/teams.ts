import * as v from 'valibot';
import { hasAny } from '../entra/scopes.ts';
import type { ChannelPost, Team, TeamChannel } from '../world/types.ts';
import { badRequest, forbidden, GraphError, notFound } from './errors.ts';
import { allowOnly, selectOf } from './query.ts';
import { context, param, type Call, type GraphResponse } from './wire.ts';

const teamScopes = ['Team.ReadBasic.All', 'TeamSettings.Read.All', 'TeamSettings.ReadWrite.All', 'User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'];
const channelScopes = ['Channel.ReadBasic.All', 'ChannelSettings.Read.All', 'ChannelSettings.ReadWrite.All', 'Group.Read.All', 'Group.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'];
const postScopes = ['ChannelMessage.Send', 'Group.ReadWrite.All'];

export function readJoinedTeams(call: Call): GraphResponse {
  checkScope(call, teamScopes);
  allowOnly(call.options, []);
  const value = call.world.teamsOf(call.person).map(({ id, name }) => ({ id, createdDateTime: null, displayName: name, description: null, isArchived: false, tenantId: null, webUrl: null }));
  return { status: 200, body: { '@odata.context': context(call, 'teams'), '@odata.count': value.length, value } };
}

export function readChannels(call: Call): GraphResponse {
  checkScope(call, channelScopes);
  allowOnly(call.options, ['$select', '$filter']);
  const team = openTeam(call);
  const select = selectOf(call.options);
  const whole = team.channels.map(({ id, name }) => ({ id, createdDateTime: null, displayName: name, description: null, membershipType: 'standard' }));
  const value = whole.map((channel) => (select === undefined ? channel : Object.fromEntries(Object.entries(channel).filter(([member]) => select.includes(member)))));
  return { status: 200, body: { '@odata.context': context(call, `teams('${team.id}')/channels`), '@odata.count': value.length, value } };
}

const attachment = v.looseObject({ id: v.string(), contentType: v.string(), content: v.nullish(v.string()), contentUrl: v.nullish(v.string()) });
const messageSchema = v.looseObject({
  body: v.looseObject({ contentType: v.optional(v.picklist(['text', 'html']), 'text'), content: v.pipe(v.string(), v.nonEmpty()) }),
  attachments: v.optional(v.array(attachment), []),
});
type Message = v.InferOutput<typeof messageSchema>;

const adaptiveCard = 'application/vnd.microsoft.card.adaptive';
/** Bytes of a whole message, about as many as Teams takes. */
const longest = 28 * 1024;

export function postMessage(call: Call): GraphResponse {
  checkScope(call, postScopes);
  allowOnly(call.options, []);
  const team = openTeam(call);
  const channel = channelOf(call, team);
  const message = v.safeParse(messageSchema, call.body);
  if (!message.success) throw badRequest('Invalid request body was sent.', 'BadRequest');
  checkMessage(message.output);
  const { body, attachments } = message.output;
  const post = call.world.post({ team: team.id, channel: channel.id, by: call.person, body, attachments });
  return { status: 201, body: { '@odata.context': context(call, `teams('${team.id}')/channels('${channel.id}')/messages/$entity`), ...answerOf(post) } };
}

function checkScope(call: Call, wanted: readonly string[]): void {
  if (hasAny(call.scopes, wanted)) return;
  throw new GraphError(403, 'Forbidden', `Missing scope permissions on the request. API requires one of '${wanted.join(', ')}'. Scopes on the request '${call.scopes.join(', ')}'`);
}

/** A team that the person is a member of, or a refusal. */
function openTeam(call: Call): Team {
  const id = param(call, 'team').toLowerCase();
  const team = call.world.teams.find((one) => one.id === id);
  if (!team) throw notFound('teams', `No team found with Group Id ${id}`);
  if (!team.members.includes(call.person.id)) throw forbidden('teams');
  return team;
}

function channelOf(call: Call, team: Team): TeamChannel {
  const id = param(call, 'channel');
  const channel = team.channels.find((one) => one.id === id);
  if (!channel) throw notFound('teams', `Channel not found in team with Group Id ${team.id}`);
  return channel;
}

/** What Teams refuses although its form is right. */
function checkMessage({ body, attachments }: Message): void {
  if (Buffer.byteLength(JSON.stringify({ body, attachments })) > longest) throw new GraphError(413, 'RequestEntityTooLarge', 'Message size exceeds the limit.');
  for (const { id, contentType, content } of attachments) {
    if (body.contentType !== 'html' || !body.content.includes(`<attachment id="${id}"></attachment>`)) {
      throw badRequest(`Attachment with id '${id}' is not referenced in the body of the message.`, 'BadRequest');
    }
    if (contentType === adaptiveCard && !isCard(content ?? '')) throw badRequest('The content of a card attachment has to be a card as JSON.', 'BadRequest');
  }
}

function isCard(text: string): boolean {
  try {
    return v.is(v.looseObject({ type: v.literal('AdaptiveCard'), version: v.string() }), JSON.parse(text));
  } catch {
    return false;
  }
}

function answerOf({ id, team, channel, by, at, body, attachments }: ChannelPost): Readonly<Record<string, unknown>> {
  return {
    id,
    replyToId: null,
    etag: id,
    messageType: 'message',
    createdDateTime: at,
    lastModifiedDateTime: at,
    lastEditedDateTime: null,
    deletedDateTime: null,
    subject: null,
    summary: null,
    chatId: null,
    importance: 'normal',
    locale: 'en-us',
    policyViolation: null,
    eventDetail: null,
    from: { application: null, device: null, user: { id: by.oid, displayName: by.name, userIdentityType: 'aadUser' } },
    body,
    channelIdentity: { teamId: team, channelId: channel },
    attachments,
    mentions: [],
    reactions: [],
  };
}
