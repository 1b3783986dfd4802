import { parseArgs } from 'node:util';
import { build, buildIsStale } from './freshBuild.ts';
import { launchSimulator, type Simulator } from './launch.ts';
import { loadScenario, ScenarioError } from './scenario/load.ts';
import type { ScenarioInput } from './scenario/schema.ts';

const story = 'src/simulator/scenario/stories/aberllan.json';
const defaultPort = 3000;

/** Ends the demo with a sentence. */
class Refusal extends Error {}

function say(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

function wantedPort(): number {
  const text = process.env['PORT'];
  if (text === undefined || text === '') return defaultPort;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Refusal(`PORT is "${text}", which is no port number. Use one from 1 to 65535.`);
}

function wantedScenario(): string {
  try {
    const { values } = parseArgs({ options: { scenario: { type: 'string', default: story } } });
    return values.scenario;
  } catch (problem) {
    throw new Refusal(`${problem instanceof Error ? problem.message : String(problem)}\nUsage: npm start -- --scenario my.json`);
  }
}

async function launch(scenario: ScenarioInput, port: number): Promise<Simulator> {
  try {
    return await launchSimulator({ scenario, port, mode: 'local' });
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') throw new Refusal(`Port ${port} is taken. Choose another one: PORT=${port + 1} npm start`);
    if (code === 'EACCES') throw new Refusal(`This account may not open port ${port}. Choose one above 1023: PORT=${defaultPort} npm start`);
    throw problem;
  }
}

async function main(): Promise<void> {
  const port = wantedPort();
  const scenario = await loadScenario(wantedScenario());
  if (buildIsStale(process.cwd())) {
    say('Building the pages; this takes a minute or two.');
    if (!build(process.cwd())) throw new Refusal('The pages could not be built; webpack says why above.');
  }
  const simulator = await launch(scenario, port);
  const { person, people, scenario: played } = simulator.world;
  const wide = Math.max(...people.map(({ name }) => name.length));
  say(
    '',
    played.title,
    '',
    `  ${simulator.url}`,
    '',
    `You are ${person().name}. Everybody here is invented. Change who is signed in at the top right:`,
    ...people.map(({ name, jobTitle, roles }) => `  ${name.padEnd(wide)}  ${jobTitle || roles.join(', ')}`),
    '',
    'Nothing is kept: each start begins the story afresh. Press Ctrl+C to stop.',
  );
}

main().catch((problem: unknown) => {
  process.stderr.write(`${problem instanceof Refusal || problem instanceof ScenarioError ? problem.message : problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)}\n`);
  process.exitCode = 1;
});
