import { existsSync, readdirSync } from 'node:fs';
import { arrowProblems, arrows } from './architecture/arrows.ts';
import { cycles } from './architecture/cycles.ts';
import { brokenHabits } from './architecture/habits.ts';
import { impurities } from './architecture/purity.ts';
import { readTree, type SourceText } from './architecture/tree.ts';

const tree = readTree('src', 'test', 'manifest');
const file = (path: string, text: string): SourceText => ({ path, text });

describe('this tree', () => {
  it('is read whole', () => {
    expect(tree.map(({ path }) => path)).toEqual(expect.arrayContaining(['src/domain/card.ts', 'test/architecture.test.ts', 'manifest/check.ts']));
  });

  it('has a row of the table for each folder', () => {
    const folders = readdirSync('src', { withFileTypes: true }).map(({ name }) => name);
    expect(folders.filter((name) => !(name in arrows))).toEqual([]);
    expect(Object.keys(arrows).filter((name) => !existsSync(`src/${name}`))).toEqual([]);
  });

  it('asks only along the arrows', () => {
    expect(arrowProblems(tree)).toEqual([]);
  });

  it('has no ring of files', () => {
    expect(cycles(tree)).toEqual([]);
  });

  it('decides without clock, chance, network, page or device', () => {
    expect(impurities(tree)).toEqual([]);
  });

  it('keeps its habits', () => {
    expect(brokenHabits(tree)).toEqual([]);
  });

  it('has small files: half of them up to 60 lines, nine in ten up to 180', () => {
    const lengths = tree.filter(({ path }) => /^src\/.*\.tsx?$/.test(path)).map(({ text }) => text.split('\n').length - 1).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60);
    expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(180);
  });
});

describe('an arrow that is not in the table is caught', () => {
  const target = ['domain/card.ts', 'policy/p.ts', 'ports/host.ts', 'graph/g.ts', 'records/listSchema.ts', 'records/r.ts', 'simulator/s.ts', 'ui/u.tsx', 'app/a.ts'];
  const files = target.map((path) => file(`src/${path}`, ''));
  const problems = (path: string, text: string) => arrowProblems([...files, file(path, text)]);

  it.each([
    ['static', "import { card } from '../ports/host.ts';"],
    ['type-only', "import type { Host } from '../ports/host.ts';"],
    ['type-only in braces', "import { type Host } from '../ports/host.ts';"],
    ['for its effect', "import '../ports/host.ts';"],
    ['handed on', "export { card } from '../ports/host.ts';"],
    ['all handed on', "export * from '../ports/host.ts';"],
    ['dynamic', "const host = () => import('../ports/host.ts');"],
    ['in a type', "type Host = import('../ports/host.ts').Host;"],
    ['as of old', "const host = require('../ports/host.ts');"],
    ['resolved as of old', "const host = require.resolve('../ports/host.ts');"],
  ])('%s', (_how, text) => {
    expect(problems('src/domain/x.ts', text)).toEqual(['src/domain/x.ts:1: domain may not ask ports (src/ports/host.ts)']);
  });

  it.each([
    ['src/policy/x.ts', '../ports/host.ts', 'policy may not ask ports'],
    ['src/ports/x.ts', '../policy/p.ts', 'ports may not ask policy'],
    ['src/journeys/x.ts', '../graph/g.ts', 'journeys may not ask graph'],
    ['src/graph/x.ts', '../domain/card.ts', 'graph may not ask domain'],
    ['src/identity/x.ts', '../domain/card.ts', 'identity may not ask domain'],
    ['src/records/x.ts', '../policy/p.ts', 'records may not ask policy'],
    ['src/hosts/x.ts', '../ui/u.tsx', 'hosts may not ask ui'],
    ['src/ui/x.tsx', '../policy/p.ts', 'ui may not ask policy'],
    ['src/panel/x.tsx', '../records/r.ts', 'panel may not ask records'],
    ['src/app/x.ts', '../simulator/s.ts', 'app may not ask simulator'],
    ['src/simulator/x.ts', '../records/r.ts', 'simulator may not ask records'],
    ['src/simulator/x.ts', '../policy/p.ts', 'simulator may not ask policy'],
    ['src/panel/deep/x.tsx', '../../app/a.ts', 'panel may not ask app'],
    ['manifest/x.ts', '../src/simulator/s.ts', 'manifest may not ask src/simulator/s.ts'],
    ['src/app/x.ts', '../../test/t.ts', 'src/app/x.ts:1 leaves src: test/t.ts'],
    ['src/app/x.ts', '../../node_modules/react/index.js', 'src/app/x.ts:1 leaves src: node_modules/react/index.js'],
    ['src/x.ts', './domain/card.ts', 'src/x.ts lies in no folder of the table'],
    ['src/helpful/x.ts', '../domain/card.ts', 'src/helpful/x.ts lies in no folder of the table'],
    ['src/policy/x.ts', '../domain/card', 'asks for src/domain/card, which is not there'],
    ['src/domain/x.ts', 'react', 'domain may not use react'],
    ['src/journeys/x.ts', 'node:fs', 'journeys may not use node:fs'],
    ['src/app/x.ts', 'node:fs/promises', 'app may not use node:fs'],
    ['src/hosts/x.ts', '@azure/msal-browser', 'hosts may not use @azure/msal-browser'],
    ['src/records/x.ts', '@microsoft/microsoft-graph-client/lib', 'records may not use @microsoft/microsoft-graph-client'],
  ])('%s asks %s', (path, specifier, problem) => {
    expect(problems(path, `import { x } from '${specifier}';`)).toEqual([expect.stringContaining(problem)]);
  });

  it('a name worked out while running', () => {
    expect(problems('src/app/x.ts', 'const part = (name: string) => import(`../${name}.ts`);')).toEqual([
      'src/app/x.ts:1 asks for a file whose name is not written there',
    ]);
  });

  it.each([
    ['src/policy/x.ts', '../domain/card.ts'],
    ['src/simulator/x.ts', '../records/listSchema.ts'],
    ['src/simulator/x.ts', 'node:http'],
    ['src/app/x.ts', '../records/r.ts'],
    ['src/domain/x.ts', './card.ts'],
    ['test/x.test.ts', '../src/simulator/s.ts'],
  ])('but %s may ask %s', (path, specifier) => {
    expect(problems(path, `import { x } from '${specifier}';`)).toEqual([]);
  });
});

describe('a ring of files is caught', () => {
  it('through three files, a type among them', () => {
    expect(
      cycles([
        file('src/domain/a.ts', "import { b } from './b.ts';"),
        file('src/domain/b.ts', "import type { C } from './c.ts';"),
        file('src/domain/c.ts', "export { a } from './a.ts';"),
        file('src/domain/d.ts', "import { a } from './a.ts';"),
      ]),
    ).toEqual(['src/domain/a.ts → src/domain/b.ts → src/domain/c.ts → src/domain/a.ts']);
  });

  it('of a file with itself', () => {
    expect(cycles([file('src/domain/a.ts', "import { a } from './a.ts';")])).toEqual(['src/domain/a.ts → src/domain/a.ts']);
  });
});

describe('an impure decision is caught', () => {
  it.each([
    'Date.now()', 'new Date()', 'Date()', 'fetch("/")', 'window.name', 'document.title', 'localStorage.length', 'process.env', 'console.log(1)',
    'setTimeout(() => 1)', 'Math.random()', 'crypto.randomUUID()', 'Office.context', 'globalThis.fetch',
  ])('%s', (expression) => {
    expect(impurities([file('src/policy/x.ts', `export const x = () => ${expression};`)])).not.toEqual([]);
  });

  it.each(['export async function x() {}', 'export const x = async () => 1;', 'export type X = Promise<void>;'])('%s', (text) => {
    expect(impurities([file('src/domain/x.ts', text)])).not.toEqual([]);
  });

  it.each([
    ['src/domain/x.ts', "export const x = new Date('2026-06-10');"],
    ['src/domain/x.ts', "export const x = new Intl.DateTimeFormat('en-GB').format(new Date(0));"],
    ['src/domain/x.ts', 'export interface Letter { readonly document: string }\nexport const x = (letter: Letter) => letter.document;'],
    ['src/app/x.ts', 'export const x = () => Date.now();'],
  ])('but not in %s: %s', (path, text) => {
    expect(impurities([file(path, text)])).toEqual([]);
  });
});

describe('a broken habit is caught', () => {
  it.each([
    ['src/utils/x.ts', 'export const x = 1;', 'lies in a folder whose name says nothing'],
    ['src/graph/helpers/x.ts', 'export const x = 1;', 'lies in a folder whose name says nothing'],
    ['src/graph/Paging.ts', 'export const x = 1;', 'is not named like the others'],
    ['src/graph/paging-helper.ts', 'export const x = 1;', 'is not named like the others'],
    ['src/graph/x.ts', 'x;\n'.repeat(301), 'has 301 lines, 300 at most'],
    ['src/graph/x.ts', 'export const x: any = 1;', 'src/graph/x.ts:1: "any"'],
    ['src/graph/x.ts', 'export const x = (y: unknown) => y as Record<string, any>;', '"any"'],
    ['src/graph/x.ts', '// @ts-ignore\nexport const x = 1;', 'the type checker is silenced'],
    ['src/graph/x.ts', 'export const x = [\n  1, // @ts-expect-error\n];', 'the type checker is silenced'],
    ['src/graph/x.ts', '/* eslint-disable */\nexport const x = 1;', 'the linter is silenced'],
    ['src/graph/x.ts', 'export const x = 1; // TODO later', 'something is left to do'],
    ['src/graph/x.ts', 'export const x = import.meta.url;', 'import.meta'],
    ['src/graph/x.ts', 'export default 1;', 'a default export'],
    ['src/graph/x.ts', 'export default function x() {}', 'a default export'],
    ['src/graph/x.ts', 'const x = 1;\nexport { x as default };', 'a default export'],
    ['src/graph/x.ts', "export * from './y.ts';\nexport { z } from './z.ts';", 'only hands on what others export'],
    ['test/graph/x.test.ts', "jest.mock('../../src/graph/x.ts');", 'a part of ours is replaced in a test'],
  ])('in %s: %j', (path, text, problem) => {
    expect(brokenHabits([file(path, text)])).toEqual([expect.stringContaining(problem)]);
  });

  it.each([
    ['src/ui/Panel.tsx', "export const Panel = () => <a href='https://contoso.example'>https://contoso.example // TODO</a>;"],
    ['src/graph/x.ts', "export const x = '// @ts-ignore: any';"],
    ['src/graph/x.ts', `${'x;\n'.repeat(299)}x;`],
  ])('but not in %s: %j', (path, text) => {
    expect(brokenHabits([file(path, text)])).toEqual([]);
  });
});
