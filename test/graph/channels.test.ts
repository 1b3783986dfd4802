import { createChannels } from '../../src/graph/channels.ts';
import { success } from '../../src/ports/problem.ts';
import { aScenario } from '../simulator/aScenario.ts';
import { startPretendGraph, type PretendGraph } from './pretendGraph.ts';

let graph: PretendGraph;
beforeAll(async () => {
  graph = await startPretendGraph(
    aScenario({
      teams: [
        { id: 'housing', name: 'Housing', members: ['gwen', 'meera'], channels: [{ id: 'general', name: 'General' }, { id: 'contact', name: 'Customer contact' }] },
        { id: 'conduct', name: 'Conduct', members: ['meera'], channels: [{ id: 'conduct', name: 'General' }] },
      ],
    }),
  );
});
afterAll(() => graph.close());

const card = { title: 'Arrangement ARR-2026-0012', text: 'Please look at this.', linkLabel: 'Open in the register', link: 'https://teams.microsoft.com/l/entity/app/register?context=%7B%7D' };
/** Each way with its own permission, as the register has them. */
const channelsAs = (staff: string) =>
  createChannels({ teams: graph.as(staff, 'Team.ReadBasic.All'), channels: graph.as(staff, 'Channel.ReadBasic.All'), posts: graph.as(staff, 'ChannelMessage.Send') });
const idOf = (name: string) => graph.world.teams.find((team) => team.name === name)?.id ?? '';

describe('Teams and channels', () => {
  it('are those of the signed-in person', async () => {
    expect(await channelsAs('gwen').teams()).toEqual(success([{ id: idOf('Housing'), name: 'Housing' }]));
    expect(await channelsAs('tom').teams()).toEqual(success([]));
    const found = await channelsAs('gwen').channelsOf(idOf('Housing'));
    expect(found).toMatchObject({ ok: true, value: [{ team: idOf('Housing'), name: 'General' }, { team: idOf('Housing'), name: 'Customer contact' }] });
  });

  it('of others are refused, and of none are missing', async () => {
    expect(await channelsAs('gwen').channelsOf(idOf('Conduct'))).toMatchObject({ ok: false, problem: { kind: 'refused' } });
    expect(await channelsAs('gwen').channelsOf('1a2b')).toMatchObject({ ok: false, problem: { kind: 'missing' } });
  });

  it('each need their own permission', async () => {
    const wrong = graph.as('gwen', 'Sites.Selected');
    const channels = createChannels({ teams: wrong, channels: wrong, posts: wrong });
    const refused = { ok: false, problem: { kind: 'refused', detail: expect.stringContaining('Missing scope permissions') as unknown } };
    expect(await channels.teams()).toMatchObject(refused);
    expect(await channels.channelsOf(idOf('Housing'))).toMatchObject(refused);
    expect(await channels.post({ team: idOf('Housing'), id: 'any', name: 'General' }, card)).toMatchObject(refused);
  });
});

describe('A card', () => {
  it('is posted as the person, with its text and link and nothing more', async () => {
    const gwen = channelsAs('gwen');
    const found = await gwen.channelsOf(idOf('Housing'));
    const channel = found.ok ? found.value[1] : undefined;
    if (!channel) throw new Error('no channel');
    expect(await gwen.post(channel, card)).toEqual(success(undefined));
    const [post, ...more] = graph.world.posts();
    expect(more).toEqual([]);
    expect(post).toMatchObject({ channel: channel.id, by: { id: 'gwen' }, body: { contentType: 'html', content: '<attachment id="card"></attachment>' } });
    expect(JSON.parse(String(post?.attachments[0]?.['content']))).toMatchObject({
      type: 'AdaptiveCard',
      body: [{ text: card.title }, { text: card.text }],
      actions: [{ type: 'Action.OpenUrl', title: card.linkLabel, url: card.link }],
    });
  });

  it('is refused to somebody who is not in the team, and has no place in a channel that is gone', async () => {
    const before = graph.world.posts().length;
    expect(await channelsAs('tom').post({ team: idOf('Housing'), id: 'any', name: 'General' }, card)).toMatchObject({ ok: false, problem: { kind: 'refused' } });
    expect(await channelsAs('gwen').post({ team: idOf('Housing'), id: '19:gone@thread.tacv2', name: 'Gone' }, card)).toMatchObject({ ok: false, problem: { kind: 'missing' } });
    expect(graph.world.posts()).toHaveLength(before);
  });
});
