import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { Script } from 'node:vm';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';
import { expect } from 'expect';
import { bind } from 'jest-each';

/**
 * Runs the tests of `test/policy` for Stryker. They are pure, so all of them become one script, which starts anew for each broken
 * rule: a fifth of a second, where Jest reads the tree and every related test file for ten. Jest's own `expect` and `each` judge.
 */
class PolicyTests {
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const root = process.cwd();
    // The test of the clauses reads the tree as text and cannot tell a broken rule.
    const files = readdirSync('test/policy', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts') && file !== 'clauses/clauses.test.ts')
      .map((file) => `${root}/test/policy/${file}`)
      .sort();
    const contents = files.map((file) => `beginFile(${JSON.stringify(file)}); require(${JSON.stringify(file)});`).join('\n');
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: root },
      bundle: true,
      write: false,
      format: 'cjs',
      platform: 'node',
      external: ['fast-check', 'date-holidays'],
    });
    this.script = new Script(`(function (require, describe, test, it, expect, beginFile) {${outputFiles[0].text}\n})`);
    this.require = createRequire(`${root}/package.json`);
  }

  /** Every test, in order, from a fresh start: what a file works out while it is loaded is worked out with the rule broken. */
  load() {
    const tests = [];
    const names = new Set();
    let [file, within] = ['', []];
    const beginFile = (next) => ([file, within] = [next, []]);
    const describe = (name, body) => {
      const outer = within;
      within = [...outer, name];
      body();
      within = outer;
    };
    const test = (name, body) => {
      const full = `${relative('test/policy', file)} ${[...within, name].join(' ')}`;
      const id = names.has(full) ? `${full} (${tests.length})` : full;
      names.add(id);
      tests.push({ id, name: id, fileName: file, body });
    };
    describe.each = bind(describe, false);
    test.each = bind(test, false);
    this.script.runInThisContext()(this.require, describe, test, test, expect, beginFile);
    return tests;
  }

  async dryRun() {
    const stryker = (globalThis.__stryker__ ??= {});
    stryker.mutantCoverage = { static: {}, perTest: {} };
    const tests = [];
    for (const { body, ...test } of this.load()) {
      stryker.currentTestId = test.id;
      const start = performance.now();
      const failureMessage = await failureOf(body);
      tests.push({
        ...test,
        timeSpentMs: performance.now() - start,
        ...(failureMessage === undefined ? { status: TestStatus.Success } : { status: TestStatus.Failed, failureMessage }),
      });
    }
    stryker.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const stryker = globalThis.__stryker__;
    Object.assign(stryker, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit === undefined ? undefined : 0 });
    try {
      return await this.verdict(stryker, testFilter);
    } finally {
      stryker.activeMutant = undefined;
    }
  }

  async verdict(stryker, testFilter) {
    let tests = [];
    const broken = await failureOf(() => {
      tests = this.load().filter(({ id }) => testFilter === undefined || testFilter.includes(id));
    });
    if (broken !== undefined) tests = [{ id: testFilter?.[0] ?? 'load', body: () => { throw new Error(broken); } }];
    for (const [index, { id, body }] of tests.entries()) {
      const failureMessage = await failureOf(body);
      if (stryker.hitCount > stryker.hitLimit) return { status: MutantRunStatus.Timeout };
      if (failureMessage !== undefined) return { status: MutantRunStatus.Killed, killedBy: [id], failureMessage, nrOfTests: index + 1 };
    }
    return { status: MutantRunStatus.Survived, nrOfTests: tests.length };
  }
}

async function failureOf(body) {
  try {
    await body();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'policyTests', PolicyTests)];
