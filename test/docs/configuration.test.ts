import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { configurationSchema } from '../../src/ports/configuration.ts';
import { siteSchema } from '../../src/records/listSchema.ts';

const page = readFileSync('docs/configuration.md', 'utf8');
const example: unknown = JSON.parse(/```json\n([\s\S]+?)```/.exec(page)?.[1] ?? '');

describe('The page about settings', () => {
  it('shows a file that the panel takes', () => {
    expect(v.safeParse(v.strictObject(configurationSchema.entries), example).issues ?? []).toEqual([]);
  });

  it('explains each setting of the file', () => {
    const explained = [...page.matchAll(/^\| (`.+?) \|/gm)].map(([, names]) => names ?? '').join(' ');
    expect(Object.keys(configurationSchema.entries).filter((name) => !explained.includes(`\`${name}`))).toEqual([]);
  });

  it('names the lists that there are', () => {
    const { site } = v.parse(configurationSchema, example);
    const names: readonly string[] = Object.values(siteSchema).map(({ name }) => name);
    expect(Object.keys(site.lists).filter((name) => !names.includes(name))).toEqual([]);
  });
});
