import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { crossReferenceFaults } from './crossReferences.ts';
import { scenarioSchema, type Scenario } from './schema.ts';

/** A scenario file that cannot be used. The message names each field and what was expected there. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError';
}

const shown = 10;

/** Reads and checks a scenario file. */
export async function loadScenario(path: string): Promise<Scenario> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    throw new ScenarioError(`There is no scenario file at ${path}.`);
  }
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (problem) {
    throw new ScenarioError(`${path} is not JSON: ${problem instanceof Error ? problem.message : String(problem)}`);
  }
  return parseScenario(content, path);
}

/** Checks what a scenario file holds. `source` names it in the message. */
export function parseScenario(content: unknown, source: string): Scenario {
  const parsed = v.safeParse(scenarioSchema, content);
  if (!parsed.success) throw new ScenarioError(sentence(source, parsed.issues.map(describe)));
  const faults = crossReferenceFaults(parsed.output);
  if (faults.length > 0) throw new ScenarioError(sentence(source, faults));
  return parsed.output;
}

function sentence(source: string, faults: readonly string[]): string {
  const more = faults.length > shown ? [`… and ${faults.length - shown} more`] : [];
  return [`${source} is not a usable scenario:`, ...faults.slice(0, shown), ...more].join('\n  ');
}

type Issue = v.InferIssue<typeof scenarioSchema>;

function describe(issue: Issue): string {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  const where = path.replace(/^\./, '') || 'the file';
  const unknownMember = issue.type === 'strict_object' && issue.expected === 'never';
  if (unknownMember) return `${where}: there is no such field`;
  if (issue.received === 'undefined') return `${where}: is missing, expected ${expectation(issue)}`;
  return `${where}: expected ${expectation(issue)}, found ${issue.received}`;
}

function expectation(issue: Issue): string {
  const ownWords = issue.message.startsWith('Invalid ') ? undefined : issue.message;
  return ownWords ?? issue.expected ?? issue.message;
}
