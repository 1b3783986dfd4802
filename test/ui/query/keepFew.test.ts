import { QueryCache, QueryClient, QueryObserver } from '@tanstack/react-query';
import { keepFew } from '../../../src/ui/query/keepFew.ts';

/** A screen's memory that keeps three answers of what is not on it. */
function aMemory() {
  const queryCache = new QueryCache();
  let now = 0;
  keepFew(queryCache, 3, () => now);
  const client = new QueryClient({ queryCache, defaultOptions: { queries: { gcTime: Number.POSITIVE_INFINITY } } });
  const ask = (sender: string, at: number) => client.setQueryData(['sender', sender], sender, { updatedAt: at });
  const kept = () => queryCache.getAll().map(({ queryKey }) => queryKey[1]);
  const later = () => (now += 10_000);
  return { client, ask, kept, later };
}

describe('Answers that are not on the screen', () => {
  it('are kept up to a number, the latest of them', () => {
    const { ask, kept } = aMemory();
    ['one', 'two', 'three', 'four', 'five'].forEach((sender, index) => ask(sender, index + 1));
    expect(kept()).toEqual(['two', 'three', 'four', 'five']);
    ask('six', 6);
    expect(kept()).toEqual(['three', 'four', 'five', 'six']);
  });

  it('are kept by when they were last given, not by when they were first asked for', () => {
    const { ask, kept } = aMemory();
    ['one', 'two', 'three', 'four'].forEach((sender, index) => ask(sender, index + 1));
    ask('one', 9);
    ask('five', 10);
    ask('six', 11);
    expect(kept()).toContain('one');
    expect(kept()).not.toContain('two');
  });

  it('let questions go that were left without an answer, and none that was put a moment ago', () => {
    const { client, ask, kept, later } = aMemory();
    const leave = (sender: string) => new QueryObserver(client, { queryKey: ['sender', sender], enabled: false }).subscribe(() => undefined)();
    ['left 1', 'left 2', 'left 3', 'left 4', 'left 5'].forEach(leave);
    ask('one', 1);
    expect(kept()).toHaveLength(6);
    later();
    ask('two', 2);
    expect(kept()).toHaveLength(4);
    expect(kept()).toEqual(expect.arrayContaining(['one', 'two']));
  });

  it('do not push out what is on the screen', () => {
    const { client, ask, kept } = aMemory();
    ask('shown', 1);
    const leave = new QueryObserver(client, { queryKey: ['sender', 'shown'], enabled: false }).subscribe(() => undefined);
    ['two', 'three', 'four', 'five', 'six'].forEach((sender, index) => ask(sender, index + 2));
    expect(kept()).toContain('shown');
    leave();
    client.clear();
  });
});
