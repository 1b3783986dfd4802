import { createDraftStore } from '../../src/panel/draftStore.ts';

describe('what people have begun to write', () => {
  it('is kept for each message by itself', () => {
    const drafts = createDraftStore<string>();
    drafts.write('m1', 'about the fence');
    drafts.write('m2', 'about the bins');
    expect(drafts.read('m1')).toBe('about the fence');
    expect(drafts.all()).toEqual([['m1', 'about the fence'], ['m2', 'about the bins']]);
  });

  it('is gone when it is done or discarded', () => {
    const drafts = createDraftStore<string>();
    drafts.write('m1', 'about the fence');
    drafts.drop('m1');
    expect(drafts.read('m1')).toBeUndefined();
    expect(drafts.all()).toEqual([]);
  });

  it('is listed in the same list until something changes, and a change is told once', () => {
    const drafts = createDraftStore<string>();
    const told: number[] = [];
    drafts.subscribe(() => told.push(drafts.all().length));
    expect(drafts.all()).toBe(drafts.all());
    drafts.write('m1', 'x');
    drafts.drop('unknown');
    drafts.drop('m1');
    expect(told).toEqual([1, 0]);
  });
});
